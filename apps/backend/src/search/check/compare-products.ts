import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../lib/sql"
import { settleFailures } from "../changes/failures"
import { markSalesIn } from "../changes/mark-sales"
import { buildProducts } from "../changes/refresh-products"
import type { Writer } from "../changes/with-writer"
import type { IndexVersion } from "../versions/list-versions"
import { storedChecksums } from "./read-stored"

export interface Comparison {
  /** Products shoppers should find. */
  expected: number
  missing: string[]
  different: string[]
  /** Documents of products that shoppers may not find. */
  extra: string[]
  failed: number
}

/** Of these, the products with a change that is still to be worked off: they may differ. */
async function marked(writer: Writer, ids: string[]): Promise<Set<string>> {
  const rows = await sql<{ product_id: string }>(
    writer.trx,
    "select distinct product_id from search_change where product_id = any(?)",
    [ids],
  )
  return new Set(rows.map((row) => row.product_id))
}

/**
 * Compares products with their documents, by checksum; under the writer's lock, so that neither moves. Marks are read last, those of
 * sales included: they are set every ten minutes only, and what was sold since is no difference.
 */
export async function compareProducts(
  container: MedusaContainer,
  writer: Writer,
  version: IndexVersion,
  ids: string[],
): Promise<Comparison> {
  const stored = await storedChecksums(container, version, ids)
  const { documents, failed } = await buildProducts(container, ids)
  const wanted = new Map<string, unknown>(documents.map((document) => [String(document.id), document.checksum]))
  const differs = ids.filter((id) => stored.get(id) !== wanted.get(id))
  if (differs.length) await markSalesIn(writer.trx)
  const excused = await marked(writer, ids)
  for (const { id } of failed) excused.add(id)
  if (failed.length)
    await settleFailures(
      writer.trx,
      failed.map(({ id }) => id),
      failed,
    )
  const wrong = differs.filter((id) => !excused.has(id))
  return {
    expected: documents.length,
    missing: wrong.filter((id) => !stored.has(id)),
    different: wrong.filter((id) => stored.has(id) && wanted.has(id)),
    extra: wrong.filter((id) => !wanted.has(id)),
    failed: failed.length,
  }
}
