import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import type { ProductRecord } from "../../../../search/document/record"
import { today } from "../../../../search/document/today"
import { fromJson } from "./from-json"
import { searchModule } from "./search-module"

/** The indexed record of one product; null when shoppers may not see it. A certificate that lapsed since is left out. */
export async function findRecord(
  scope: MedusaContainer,
  filters: SearchTypes.SearchFilters,
): Promise<ProductRecord | null> {
  const { hits } = await searchModule(scope).search<{ record: string }>({
    entity: "product",
    fields: ["record"],
    filters,
    pagination: { take: 1 },
    search_options: { count: "none" },
  })
  const [hit] = hits
  if (!hit) return null
  const record = fromJson<ProductRecord>(hit.document.record)
  const lapsed = record.certificate && record.certificate.expires_on < today()
  return lapsed ? { ...record, certificate: null } : record
}
