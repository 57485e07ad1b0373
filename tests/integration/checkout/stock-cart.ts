import { adminToken } from "../../fixtures/base.js"
import { type Market, nextNumber } from "../../fixtures/market.js"
import type { Backend } from "../../harness/backend.js"
import { call } from "../../harness/http.js"
import type { Wanted } from "./shopper.js"

export type StockCart = {
  lines: Wanted[]
  codes?: string[]
  email?: string
  /** One option, or one of each cooperative in the cart. */
  shippingOptionId: string | string[]
  provider?: string
  /** Money the buyer has already, đồng: one credit line each. */
  credit?: number[]
  /** Of a signed-in customer. */
  token?: string
  /** Where it goes when not to `address`. */
  place?: Partial<typeof address>
}

export const address = {
  first_name: "Nguyễn Văn Thử",
  phone: "+84900000123",
  address_1: "Thôn 1",
  city: "xã Hải Xuân",
  province: "Ninh Bình",
  country_code: "vn",
  metadata: { commune_code: "14308" },
}

/** A cart ready for completion, made by Medusa's own routes in the six calls they take. */
export async function stockCart(market: Market, options: StockCart): Promise<string> {
  const { publishableKey, regionId } = market
  const { token } = options
  const post = async <T>(path: string, json: unknown): Promise<T> => {
    const answer = await call<T>(`${market.url}/store/${path}`, { json, publishableKey, token })
    if (answer.status !== 200) throw new Error(`POST /store/${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const { cart } = await post<{ cart: { id: string } }>("carts", { region_id: regionId })
  const at = `carts/${cart.id}`
  for (const line of options.lines) await post(`${at}/line-items`, line)
  const { email, codes = [] } = options
  const to = { ...address, ...options.place }
  await post(at, { shipping_address: to, billing_address: to, ...(email ? { email } : {}) })
  for (const option_id of [options.shippingOptionId].flat()) await post(`${at}/shipping-methods`, { option_id })
  for (const amount of options.credit ?? []) await giveCredit(market, cart.id, amount)
  if (codes.length > 0) await post(`${at}/promotions`, { promo_codes: codes })
  const { payment_collection } = await post<{ payment_collection: { id: string } }>("payment-collections", {
    cart_id: cart.id,
  })
  await post(`payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: options.provider ?? "pp_cod_cod",
  })
  return cart.id
}

/** Gives a cart a credit line, as a workflow of Medusa's would: no store route does. */
export async function giveCredit({ pool }: Market, cartId: string, amount: number): Promise<void> {
  await pool.query(
    `insert into credit_line (id, cart_id, reference, reference_id, amount, raw_amount, metadata)
      values ($1, $2, 'store_credit', 'vi_1', $3::numeric, jsonb_build_object('value', $3::text, 'precision', 20), '{"note": "hoàn tiền"}')`,
    [`cacl_${cartId.slice(-26, -4)}${String(nextNumber()).padStart(4, "0")}`, cartId, amount],
  )
}

/** Has Medusa's own workflow complete a cart; answers the order's id. The address is ours, so the workflow is asked for by name. */
export async function completeByMedusa(backend: Backend, cartId: string): Promise<string> {
  const token = await adminToken(backend)
  const json = { input: { id: cartId } }
  const run = await call(`${backend.url}/admin/workflows-executions/complete-cart/run`, { json, token })
  if (run.status !== 200) throw new Error(`complete-cart: ${run.status} ${JSON.stringify(run.body)}`)
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    const { rows } = await backend.pool.query<{ order_id: string }>(
      "select order_id from order_cart where cart_id = $1",
      [cartId],
    )
    const { rowCount } = await backend.pool.query("select 1 from cart where id = $1 and completed_at is not null", [
      cartId,
    ])
    if (rows[0] && rowCount) return rows[0].order_id
    await new Promise((done) => setTimeout(done, 50))
  }
  throw new Error(`Medusa did not complete ${cartId}: ${backend.output().slice(-2000)}`)
}
