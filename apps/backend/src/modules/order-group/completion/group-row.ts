import type { CartRow } from "./cart-row"

interface GroupPayment {
  id: string
  total: number
  payment_collection_id: string
  payment_provider_id: string
}

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null)

/** The group's own columns, out of the cart's address (name, phone) and metadata (note). */
export function groupRow(cart: CartRow, payment: GroupPayment) {
  const address = cart.shipping_address
  return {
    ...payment,
    customer_id: cart.customer_id,
    contact_name: [address?.first_name, address?.last_name].filter(Boolean).join(" "),
    phone: address?.phone ?? "",
    email: cart.email,
    note: text(cart.metadata?.note),
  }
}
