import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { buildDocuments } from "../document/build-documents"

/** Brings the documents of these products in line with the database: written again, or deleted when shoppers may not find them. */
export async function refreshProducts(container: MedusaContainer, ids: string[]): Promise<void> {
  const search: ISearchModuleService = container.resolve(Modules.SEARCH)
  const documents = await buildDocuments(container, ids)
  const present = new Set(documents.map((document) => document.id))
  const gone = ids.filter((id) => !present.has(id))
  if (documents.length) await search.upsertDocuments({ index: "product", documents })
  if (gone.length) await search.deleteDocuments({ index: "product", filters: { id: gone } })
}
