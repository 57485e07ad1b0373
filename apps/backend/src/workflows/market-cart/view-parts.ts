import type { MarketCart, MarketCartParcel } from "@cho-htx/contracts"
import { communeOf } from "../../modules/order-group/completion/check-delivery"
import { COD_PROVIDER } from "./cod-provider"
import type { ViewRow } from "./sql/view-row"

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null)

/** Commune the buyer gave with the address; null before. */
export const communeOfRow = (row: ViewRow): string | null => communeOf({ shipping_address: row.address })

export const noteOf = (row: ViewRow): string | null => text(row.metadata?.note)

/** Who receives; null until checkout details are given. */
export function contactOf({ address, email }: ViewRow): MarketCart["contact"] {
  const name = [address?.first_name, address?.last_name].filter(Boolean).join(" ")
  return address?.phone && name ? { name, phone: address.phone, email } : null
}

export function addressOf(row: ViewRow): MarketCart["address"] {
  const commune_code = communeOfRow(row)
  if (!row.address?.address_1 || !commune_code) return null
  return {
    line: row.address.address_1,
    commune_code,
    commune_name: row.address.city ?? "",
    province_name: row.address.province ?? "",
    typed: text(row.address.metadata?.commune_typed),
  }
}

/** The stored deliveries and payment are exactly what the buyer is shown: nothing is left to settle before completion. */
export function isSettled(row: ViewRow, parcels: readonly MarketCartParcel[], total: number): boolean {
  if (parcels.length === 0 || !contactOf(row) || !addressOf(row)) return false
  const session = row.payment?.sessions.find((candidate) => candidate.status === "pending")
  if (session?.provider_id !== COD_PROVIDER || Number(session.raw_amount.value) !== total) return false
  if (row.methods.length !== parcels.length) return false
  return parcels.every((parcel) =>
    row.methods.some(
      (method) =>
        method.shipping_option_id === parcel.chosen_delivery_id &&
        Number(method.raw_amount.value) === parcel.deliveries.find((one) => one.id === method.shipping_option_id)?.fee,
    ),
  )
}
