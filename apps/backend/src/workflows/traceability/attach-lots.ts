import type { AttachLotsBody, LotStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import type { LotActor } from "./act-on-lot"
import { lotMessages as words } from "./messages"
import { refuseBeyondLots } from "./refuse-beyond-lots"
import { refuseOvertakenLots } from "./refuse-overtaken-lots"
import { saidLots } from "./said-lots"
import { writeAudit } from "./write-audit"

interface AttachLots extends LotActor {
  order_id: string
  body: AttachLotsBody
}

/** States in which somebody has the goods in hand, or has had them. */
const inHand = new Set(["confirmed", "packed", "shipped", "delivered", "remitted"])

/**
 * Says which lots the packs of an order's lines are from: the step forward to the buyer. Replaces what was said of these lines, so a repetition
 * changes nothing. One transaction. Throws NOT_FOUND for others' orders and lots, CONFLICT when a line says something else than the person saw,
 * INVALID_DATA for lines, goods and quantities that do not fit.
 */
export async function attachLots(scope: MedusaContainer, input: AttachLots): Promise<void> {
  const { order_id, actor, body } = input
  await pgOf(scope).transaction(async (trx) => {
    await lockOrder(trx, input)
    const lines = await linesOf(trx, order_id)
    const lots = await lotsOf(trx, input)
    const before = await saidLots(trx, order_id)
    refuseOvertakenLots(body.lines, before)
    const said = new Set(before.map(({ line_id, lot_id }) => pairOf(line_id, lot_id)))
    const rows = body.lines.flatMap((line, index) => rowsOf(line, `lines.${index}`, lines, lots, said))
    const lineIds = body.lines.map(({ line_id }) => line_id)
    if (new Set(lineIds).size < lineIds.length) throw refuseField("lines", words.twice)
    const elsewhere = await elsewhereOf(trx, [...lots.keys()], lineIds)
    const filled = [...lots].map(([id, { code, quantity }]) => {
      const here = before.filter(({ lot_id, line_id }) => lot_id === id && lineIds.includes(line_id))
      const sum = here.reduce((total, each) => total + each.quantity, 0)
      return [id, { code, quantity, elsewhere: elsewhere.get(id) ?? 0, before: sum }] as const
    })
    refuseBeyondLots(rows, new Map(filled))
    await sql(trx, "delete from lot_line where order_id = ? and line_id = any(?)", [order_id, lineIds])
    for (const { lot_id, line_id, quantity } of rows)
      await sql(trx, "insert into lot_line (id, order_id, line_id, lot_id, quantity) values (?, ?, ?, ?, ?)", [
        ...[entityId("lotline"), order_id, line_id, lot_id, quantity],
      ])
    await writeAudit(trx, { actor, action: "order.lots", entity: "order", entity_id: order_id, after: body })
  })
}

async function lockOrder(trx: Knex.Transaction, { order_id, cooperative_id }: AttachLots): Promise<void> {
  const [parcel] = await sql<{ state: string }>(
    trx,
    "select state from parcel where order_id = ? and cooperative_id = ? and deleted_at is null for update",
    [order_id, cooperative_id],
  )
  if (!parcel) throw new Refusal("not_found", words.orderNotFound)
  if (!inHand.has(parcel.state)) throw new Refusal("conflict", words.orderNotReady)
}

interface Line {
  id: string
  variant_id: string | null
  quantity: number
}

const linesOf = (trx: Knex.Transaction, orderId: string) =>
  sql<Line>(
    trx,
    `select l.id, l.variant_id, i.quantity::int as quantity from "order" o
      join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
      join order_line_item l on l.id = i.item_id where o.id = ?`,
    [orderId],
  )

interface Lot {
  id: string
  code: string
  status: LotStatus
  quantity: number
  variant_id: string
}

/** Under their locks, so that of two orders that want a lot's last packs one sees what the other took. */

async function lotsOf(trx: Knex.Transaction, { cooperative_id, body }: AttachLots): Promise<Map<string, Lot>> {
  const ids = [...new Set(body.lines.flatMap(({ lots }) => lots.map(({ lot_id }) => lot_id)))]
  const lots = await sql<Lot>(
    trx,
    `select l.id, l.code, l.status, l.quantity, lv.product_variant_id as variant_id from lot l
      join lot_variant lv on lv.lot_id = l.id and lv.deleted_at is null
    where l.id = any(?) and l.cooperative_id = ? and l.deleted_at is null order by l.id for update of l`,
    [ids, cooperative_id],
  )
  if (lots.length < ids.length) throw new Refusal("not_found", words.notFound)
  return new Map(lots.map((lot) => [lot.id, lot]))
}

const elsewhereSql = `
  select ll.lot_id, sum(ll.quantity)::int as packs from lot_line ll
    join parcel p on p.order_id = ll.order_id and p.state not in ('canceled', 'returned') and p.deleted_at is null
  where ll.lot_id = any(?) and not ll.line_id = any(?) and ll.deleted_at is null group by ll.lot_id`

/** Packs of lots in lines other than these; a statement after the locks sees what was committed meanwhile. */
async function elsewhereOf(trx: Knex.Transaction, lotIds: string[], lineIds: string[]): Promise<Map<string, number>> {
  const rows = await sql<{ lot_id: string; packs: number }>(trx, elsewhereSql, [lotIds, lineIds])
  return new Map(rows.map(({ lot_id, packs }) => [lot_id, packs]))
}

const pairOf = (lineId: string, lotId: string) => `${lineId} ${lotId}`

function rowsOf(
  wanted: AttachLotsBody["lines"][number],
  path: string,
  lines: Line[],
  lots: Map<string, Lot>,
  said: ReadonlySet<string>,
) {
  const line = lines.find(({ id }) => id === wanted.line_id)
  if (!line) throw refuseField(`${path}.line_id`, words.lineNotInOrder)
  if (new Set(wanted.lots.map(({ lot_id }) => lot_id)).size < wanted.lots.length) throw refuseField(path, words.twice)
  const sum = wanted.lots.reduce((total, { quantity }) => total + quantity, 0)
  if (sum > line.quantity) throw refuseField(path, words.tooMany(line.quantity))
  return wanted.lots.map(({ lot_id, quantity }, index) => {
    const lot = lots.get(lot_id)
    if (!lot) throw new Refusal("not_found", words.notFound)
    const at = `${path}.lots.${index}.lot_id`
    if (lot.variant_id !== line.variant_id) throw refuseField(at, words.otherVariant(lot.code))
    // A lot recalled since stays said: its trace to the buyer is what the recall is for.
    if (lot.status !== "published" && !said.has(pairOf(line.id, lot_id)))
      throw refuseField(at, words.lotNotUsable(lot.code))
    return { lot_id, line_id: line.id, quantity, path: `${path}.lots.${index}.quantity` }
  })
}
