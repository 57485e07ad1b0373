/** An order as its papers show it; sums in integer đồng, times in UTC. */
export interface DocumentOrder {
  order_id: string
  display_id: number
  /** Code of the buyer's purchase, "HTX-7K3F92". */
  code: string
  placed_at: string | null
  name: string
  phone: string
  address: string
  note: string | null
  carrier: string | null
  tracking_code: string | null
  /** What the order costs now. */
  amount: number
  /** What is to be collected from the receiver: nothing unless the order is paid on delivery. */
  due: number
  lines: { variant_id: string | null; label: string; quantity: number; unit_price: number; lots: string[] }[]
}

/** Who sends. */
export interface DocumentMaker {
  name: string
  phone: string
  address: string
  registration_code: string
}

/** "HTX-7K3F92 · #1042": the purchase and this cooperative's part of it. */
export const orderName = ({ code, display_id }: Pick<DocumentOrder, "code" | "display_id">): string =>
  `${code} · #${display_id}`
