import type { AdminListing, FieldChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Content } from "../../../../workflows/listing/content"
import { readListings } from "../../../../workflows/listing/sql/read-listings"
import { viewContent } from "../../../../workflows/listing/view-content"
import { readActors } from "../../_sql/actors"
import { rows } from "../../_sql/rows"
import { where } from "../../_sql/where"
import { selectListings } from "./listing-rows"

const requestSql = "select changes, content from listing_change_request where id = ?"

/** One submission with the goods as they are or would be; null when there is none. */
export async function readListing(pg: Knex, id: string): Promise<AdminListing | null> {
  const [row] = await selectListings(pg, where(["l.id = ?", id]), "open", 1)
  if (!row) return null
  const { key, product_id, submitted_by, decided_by, ...shown } = row
  const [[live], [request], nameOf] = await Promise.all([
    readListings(pg, null, [product_id]),
    rows<{ changes: FieldChange[]; content: Content }>(pg, requestSql, [id]),
    readActors(pg, [submitted_by, ...(decided_by ? [decided_by] : [])]),
  ])
  if (!live) return null
  return {
    ...shown,
    content: viewContent(request?.content ?? live.content, live.shelves),
    changes: request?.changes ?? [],
    submitted_by: nameOf(submitted_by).label,
    decided_by: decided_by ? nameOf(decided_by).label : null,
  }
}
