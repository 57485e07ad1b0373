import type { MarketCartParcel } from "@cho-htx/contracts"
import { entityId } from "../../lib/entity-id"
import { rawOf } from "../../modules/order-group/db/amount"
import { MarketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import { isFeeTaxInclusive } from "./deliveries"
import { marketView } from "./market-view"
import type { ViewMethod, ViewRow } from "./sql/view-row"

/** cooperative id → shipping option id, as the buyer chose. */
export type Choices = Readonly<Record<string, string>>

export interface SettledMethod {
  id: string
  cart_id: string
  name: string
  amount: number
  raw_amount: ReturnType<typeof rawOf>
  is_tax_inclusive: boolean
  shipping_option_id: string
  data: Record<string, unknown>
}

/** The deliveries a cart should hold, and whether they differ from those it holds. */
export interface Settlement {
  methods: SettledMethod[]
  changed: boolean
}

const refuse = (parcel: MarketCartParcel, message: string): MarketError =>
  new MarketError(409, "not_ready", message, [{ path: `deliveries.${parcel.cooperative.id}`, message }])

/** Null when some parcel cannot travel to the cart's commune and `strict` is off; with it, MarketError says which. */
export function settlementOf(row: ViewRow, choices: Choices, strict: boolean): Settlement | null {
  const methods: SettledMethod[] = []
  for (const parcel of marketView(row).parcels) {
    const named = choices[parcel.cooperative.id]
    const chosen = parcel.deliveries.find((choice) => choice.id === (named ?? parcel.chosen_delivery_id))
    if (!chosen && !strict) return null
    if (!chosen)
      throw refuse(parcel, parcel.deliveries.length === 0 ? sentences.cannotDeliver : sentences.unknownDelivery)
    const cooperative = row.cooperatives.find((candidate) => candidate.id === parcel.cooperative.id)
    methods.push({
      id: entityId("casm"),
      cart_id: row.id,
      name: chosen.label,
      amount: chosen.fee,
      raw_amount: rawOf(chosen.fee),
      is_tax_inclusive: !cooperative || isFeeTaxInclusive(row, cooperative, chosen.id),
      shipping_option_id: chosen.id,
      data: {},
    })
  }
  return { methods, changed: !sameMethods(row.methods, methods) }
}

function sameMethods(stored: readonly ViewMethod[], wanted: readonly SettledMethod[]): boolean {
  const key = (option: string | null, amount: number) => `${option}|${amount}`
  const keys = new Set(stored.map((method) => key(method.shipping_option_id, Number(method.raw_amount.value))))
  return (
    stored.length === wanted.length && wanted.every((method) => keys.has(key(method.shipping_option_id, method.amount)))
  )
}
