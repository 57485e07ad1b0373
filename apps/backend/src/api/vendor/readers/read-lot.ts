import type { LotStep, VendorLot } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lotUrl } from "../../../documents/lot-url"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { lotMessages } from "../../../workflows/traceability/messages"
import { type LotRow, lotColumns, lotRow, lotTables } from "./lot-row"

type More = "version" | "inputs" | "came_from" | "went_to" | "note" | "withdrawn_reason"
type Row = LotRow & Pick<VendorLot, More> & { withdrawn_at: Date | null; steps: LotStep[] }

const readSql = `
  select ${lotColumns}, l.version, l.inputs, l.came_from, l.went_to, l.note, l.withdrawn_at, l.withdrawn_reason,
    coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'on', s."on", 'place', s.place, 'who', s.who, 'note', s.note)
      order by s."on", s.created_at, s.id) from lot_step s where s.lot_id = l.id and s.deleted_at is null), '[]') as steps
  ${lotTables} where l.id = ? and l.cooperative_id = ? and l.deleted_at is null`

/** A lot of the cooperative with its steps. Throws NOT_FOUND for others'. */
export async function readLot(scope: MedusaContainer, cooperativeId: string, id: string): Promise<VendorLot> {
  const [row] = await sql<Row>(pgOf(scope), readSql, [id, cooperativeId])
  if (!row) throw new Refusal("not_found", lotMessages.notFound)
  const { version, inputs, came_from, went_to, note, withdrawn_at, withdrawn_reason, steps, ...rest } = row
  return {
    ...lotRow(rest),
    ...{ version, inputs, came_from, went_to, note, withdrawn_reason, steps },
    withdrawn_at: withdrawn_at && new Date(withdrawn_at).toISOString(),
    public_url: lotUrl(row.code),
  }
}
