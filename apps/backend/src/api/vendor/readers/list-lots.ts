import type { VendorLotListQuery, VendorLotListResponse, VendorLotRow } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { lotMessages } from "../../../workflows/traceability/messages"
import { readKeyset, writeKeyset } from "../../lib/keyset"
import { type LotRow, lotColumns, lotRow, lotTables } from "./lot-row"

interface Row extends LotRow {
  key: string
}

const listSql = (conditions: string) => `
  select ${lotColumns}, to_char(l.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
  ${lotTables} where l.cooperative_id = ? and l.deleted_at is null ${conditions}
  order by l.created_at desc, l.id desc limit ?`

/** One page of a cooperative's lots, newest first. Throws NOT_FOUND when the filter names another's variant. */
export async function listLots(
  scope: MedusaContainer,
  cooperativeId: string,
  { status, variant_id, cursor, limit }: VendorLotListQuery,
): Promise<VendorLotListResponse> {
  if (variant_id) await needOwn(scope, cooperativeId, variant_id)
  const after = cursor ? readKeyset(cursor) : null
  const conditions: [string, ...string[]][] = []
  if (status) conditions.push(["and l.status = ?", status])
  if (variant_id) conditions.push(["and lv.product_variant_id = ?", variant_id])
  if (after) conditions.push(["and (l.created_at, l.id) < (?::timestamptz, ?)", after.at, after.id])
  const text = listSql(conditions.map(([condition]) => condition).join(" "))
  const values = conditions.flatMap(([, ...rest]) => rest)
  const rows = await sql<Row>(pgOf(scope), text, [cooperativeId, ...values, limit + 1])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    lots: page.map(({ key: _, ...row }): VendorLotRow => lotRow(row)),
    limit,
    next_cursor: rows.length > limit && last ? writeKeyset({ at: last.key, id: last.id }) : null,
  }
}

async function needOwn(scope: MedusaContainer, cooperativeId: string, variantId: string): Promise<void> {
  const [found] = await sql(
    pgOf(scope),
    `select 1 from product_variant v join cooperative_product cp on cp.product_id = v.product_id and cp.deleted_at is null
    where v.id = ? and cp.cooperative_id = ?`,
    [variantId, cooperativeId],
  )
  if (!found) throw new Refusal("not_found", lotMessages.variantNotFound)
}
