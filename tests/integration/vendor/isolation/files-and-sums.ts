import type { VendorHomeResponse, VendorMoneyResponse } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import type { Market } from "../../../fixtures/market.js"
import { readFile } from "../../../fixtures/sheet.js"
import { call } from "../../../harness/http.js"
import { readyCart, shopper } from "../../checkout/shopper.js"
import type { Side } from "./side.js"

async function sheetOf({ market, token }: Side, name: string): Promise<string> {
  const response = await fetch(`${market.url}/vendor/exports/${name}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect([name, response.status]).toEqual([name, 200])
  return JSON.stringify(await readFile(await response.arrayBuffer()))
}

async function sumsOf({ market, token }: Side) {
  const read = async <Body>(path: string) => (await call<Body>(`${market.url}/vendor/${path}`, { token })).body
  const money = await read<VendorMoneyResponse>("money?kind=coming&limit=100")
  const home = await read<VendorHomeResponse>("home")
  return {
    coming: money.coming,
    listed: money.orders.reduce((sum, { amount }) => sum + amount, 0),
    at_home: home.money_coming,
    week: home.week?.total ?? null,
    received: money.received_30_days,
  }
}

/** What an order comes to, as the ledger has it; integer đồng. */
async function amountOf({ pool }: Market, orderId: string): Promise<number> {
  const text =
    "select (amount - canceled)::int as amount from payment_allocation where order_id = $1 and deleted_at is null"
  return (await pool.query<{ amount: number }>(text, [orderId])).rows[0]?.amount ?? 0
}

/** Files and sums carry no ids by which a leak would show: they are told apart by what is in them. */
export function filesAndSums(side: () => { market: Market; ours: Side; theirs: Side }): void {
  it("writes into a file one's own goods, orders and money, and nothing of another cooperative", async () => {
    const { market, ours, theirs } = side()
    const codeOf = async ({ ids }: Side) => {
      const text =
        "select g.display_code as code from parcel p join order_group g on g.id = p.order_group_id where p.order_id = $1"
      return (await market.pool.query<{ code: string }>(text, [ids.order_id])).rows[0]?.code ?? ""
    }
    const titleOf = async ({ product }: Side, title: string) => {
      await market.pool.query("update product set title = $2 where id = $1", [product.id, title])
      return title
    }
    const [mine, other] = [await titleOf(theirs, "Hàng của bên này"), await titleOf(ours, "Hàng của bên kia")]
    const [code, otherCode] = [await codeOf(theirs), await codeOf(ours)]
    expect(await sheetOf(theirs, "goods")).toContain(mine)
    expect(await sheetOf(theirs, "goods")).not.toContain(other)
    for (const name of ["orders", "money"]) {
      const sheet = await sheetOf(theirs, name)
      expect([name, sheet.includes(code), sheet.includes(otherCode)]).toEqual([name, true, false])
    }
  })

  it("counts an order, to the đồng, in the sums of the cooperative that sold it and in nobody else's", async () => {
    const { market, ours, theirs } = side()
    const [before, otherBefore] = [await sumsOf(ours), await sumsOf(theirs)]
    const buyer = shopper(market)
    const cart = await readyCart(buyer, [{ variant_id: ours.product.variantId, quantity: 1 }])
    const order = (await buyer.complete(cart)).body.order_group.order_ids[0] ?? ""
    const amount = await amountOf(market, order)
    expect(amount).toBeGreaterThan(0)
    const step = async (name: string, json: object = {}) => {
      const { status } = await call(`${market.url}/vendor/orders/${order}/${name}`, { token: ours.token, json })
      expect([name, status]).toEqual([name, 200])
    }
    const week = (before.week ?? 0) + amount
    expect(await sumsOf(ours)).toEqual({ ...before, week })
    await step("confirm")
    const [coming, listed, at_home] = [before.coming + amount, before.listed + amount, (before.at_home ?? 0) + amount]
    expect(await sumsOf(ours)).toEqual({ ...before, week, coming, listed, at_home })
    for (const name of ["pack", "hand-over", "deliver", "remit"])
      await step(name, name === "hand-over" ? { carrier: "GHN" } : {})
    expect(await sumsOf(ours)).toEqual({ ...before, week, received: before.received + amount })
    expect(await sumsOf(theirs)).toEqual(otherBefore)
  })
}
