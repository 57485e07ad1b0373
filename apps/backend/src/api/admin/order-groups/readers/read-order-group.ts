import type { AdminActor, AdminOrderGroupDetail, AdminParcel, GroupState } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { nextSteps } from "../../../../modules/order-group/parcel/transitions"
import { historyOf } from "../../../lib/parcel/history-of"
import { readActors } from "../../_sql/actors"
import { rows } from "../../_sql/rows"
import { addressOf } from "./address-of"
import { needsReviewSql } from "./needs-review"
import { readLines } from "./read-lines"
import { readMoneyEvents } from "./read-money-events"
import { type ParcelRow, readParcels } from "./read-parcels"
import { timelineOf } from "./timeline-of"

interface GroupRow {
  id: string
  code: string
  contact_name: string
  phone: string
  email: string | null
  note: string | null
  customer_id: string | null
  payment_collection_id: string | null
  payment_provider_id: string | null
  payment_mode: AdminOrderGroupDetail["payment"]["mode"]
  payment_state: AdminOrderGroupDetail["payment"]["state"]
  hold_until: string | null
  total: number
  placed_at: string
  needs_review: boolean
}

const groupSql = `
  select ${needsReviewSql("order_group.id")} as needs_review, id, display_code as code, contact_name, phone, email, note, customer_id, payment_collection_id, payment_provider_id,
    payment_mode, payment_state, hold_until, total, placed_at
  from order_group where id = ? and deleted_at is null and placed_at is not null`

/** One purchase with its parcels, money and history; null when there is none. */
export async function readOrderGroup(pg: Knex, id: string): Promise<AdminOrderGroupDetail | null> {
  const [group] = await rows<GroupRow>(pg, groupSql, [id])
  if (!group) return null
  const [found, lines, money] = await Promise.all([
    readParcels(pg, id),
    readLines(pg, id),
    readMoneyEvents(pg, group.payment_collection_id),
  ])
  const actor = await readActors(
    pg,
    found.flatMap(({ history }) => history.map((event) => event.actor)),
  )
  const parcels = found.map((row) => parcelOf(row, lines.get(row.order_id) ?? [], actor))
  const sum = (pick: (parcel: AdminParcel) => number) => parcels.reduce((total, parcel) => total + pick(parcel), 0)
  const amount = sum((parcel) => parcel.allocation?.amount ?? 0)
  const captured = sum((parcel) => parcel.allocation?.captured ?? 0)
  const refunded = sum((parcel) => parcel.allocation?.refunded ?? 0)
  const canceled = sum((parcel) => parcel.canceled ?? 0)
  const due = sum((parcel) => parcel.due ?? 0)
  const ordered = sum((parcel) => parcel.total)
  const { payment_collection_id, payment_provider_id, payment_mode, payment_state, hold_until, ...facts } = group
  return {
    ...facts,
    parcel_count: parcels.length,
    cooperatives: parcels.flatMap(({ cooperative }) =>
      cooperative ? [{ id: cooperative.id, short_name: cooperative.short_name }] : [],
    ),
    state: stateOf(parcels),
    address: addressOf(found[0]?.address ?? null),
    parcels,
    goods_total: sum((parcel) => parcel.goods_total),
    discount_total: sum((parcel) => parcel.discount_total),
    delivery_total: sum((parcel) => parcel.delivery.fee),
    payment: {
      provider_id: payment_provider_id,
      mode: payment_mode,
      state: payment_state,
      hold_until: payment_state === "awaiting" ? hold_until : null,
      amount,
      captured,
      refunded,
      canceled,
      due,
    },
    balanced: ordered === group.total && amount === group.total,
    timeline: timelineOf(
      { at: group.placed_at, actor: null },
      parcels.map(({ display_id, cooperative, history = [] }) => ({
        display_id,
        cooperative_name: cooperative?.short_name ?? null,
        history,
      })),
      money,
    ),
  }
}

type ReadLine = AdminParcel["lines"][number] & { discount: number }

function parcelOf(row: ParcelRow, lines: ReadLine[], actor: (ref: string) => AdminActor): AdminParcel {
  const { amount, captured, refunded, canceled } = row.allocation ?? {
    amount: 0,
    captured: 0,
    refunded: 0,
    canceled: 0,
  }
  return {
    order_id: row.order_id,
    display_id: row.display_id,
    cooperative: row.cooperative,
    state: row.state,
    lines: lines.map(({ discount: _, ...line }) => line),
    delivery: { label: row.delivery_label ?? "", fee: row.delivery_fee },
    goods_total: lines.reduce((total, line) => total + line.unit_price * line.quantity, 0),
    discount_total: lines.reduce((total, line) => total + line.discount, 0),
    total: row.total,
    allocation: row.allocation && { amount, captured, refunded },
    carrier: row.carrier,
    tracking_code: row.tracking_code,
    canceled,
    due: Math.max(0, amount - canceled - captured),
    next: nextSteps({ ...row, captured, refunded }),
    history: historyOf(row.history, actor),
    returns: row.returns,
  }
}

/** The same rule as `groupStateSql`. */
function stateOf(parcels: readonly AdminParcel[]): GroupState {
  const all = (...states: AdminParcel["state"][]) =>
    parcels.length > 0 && parcels.every((parcel) => states.includes(parcel.state))
  if (all("canceled", "returned")) return "canceled"
  if (all("delivered", "remitted", "canceled", "returned")) return "delivered"
  const underWay = all("shipped", "delivery_failed", "delivered", "remitted", "canceled", "returned")
  return underWay ? "shipping" : "open"
}
