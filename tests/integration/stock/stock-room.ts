import type { ErrorBody, StockResponse } from "@cho-htx/contracts"
import { adminToken } from "../../fixtures/base.js"
import type { Market } from "../../fixtures/market.js"
import type { ProductFixture } from "../../fixtures/product.js"
import type { Backend } from "../../harness/backend.js"
import { type Answer, call } from "../../harness/http.js"

type Send = <T = unknown>(path: string, json?: unknown, method?: "DELETE") => Promise<Answer<T & ErrorBody>>

export type Level = { stocked: number; reserved: number }

/** Staff at the stock: Medusa's routes and ours, at one of the backend's processes. */
export async function stockRoom(backend: Pick<Backend, "url" | "urls">) {
  const token = await adminToken(backend)
  const at = (index: number, headers: Record<string, string> = {}): Send => {
    const url = backend.urls[index % backend.urls.length] ?? backend.url
    return <T>(path: string, json?: unknown, method?: "DELETE") =>
      call<T & ErrorBody>(`${url}/admin/${path}`, { json, token, headers, ...(method ? { method } : {}) })
  }
  const edit =
    (mode: "set" | "adjust") =>
    (product: Pick<ProductFixture, "variantId">, quantity: unknown, index = 0, key?: string) =>
      at(index, key ? { "idempotency-key": key } : {})<StockResponse>(`stock/${product.variantId}`, {
        mode,
        quantity,
        reason: "kiểm kê thử",
      })
  return { at, send: at(0), set: edit("set"), adjust: edit("adjust") }
}

/** Units on the shelf and units promised, as the database has them. */
export async function levelOf(
  { pool }: Pick<Market, "pool">,
  product: Pick<ProductFixture, "inventoryItemId">,
): Promise<Level> {
  const { rows } = await pool.query<{ stocked: string; reserved: string }>(
    "select stocked_quantity as stocked, reserved_quantity as reserved from inventory_level where inventory_item_id = $1 and deleted_at is null",
    [product.inventoryItemId],
  )
  return { stocked: Number(rows[0]?.stocked), reserved: Number(rows[0]?.reserved) }
}

/** Live reservations of a product, oldest first. */
export async function reservationsOf({ pool }: Pick<Market, "pool">, product: Pick<ProductFixture, "inventoryItemId">) {
  const { rows } = await pool.query<{ id: string; line_item_id: string | null; quantity: string }>(
    "select id, line_item_id, quantity from reservation_item where inventory_item_id = $1 and deleted_at is null order by created_at, id",
    [product.inventoryItemId],
  )
  return rows
}
