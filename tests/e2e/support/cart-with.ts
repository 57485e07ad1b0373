import { MAX_CART_LINES, type MarketCartResponse } from "@cho-htx/contracts"
import { expect, type Page } from "@playwright/test"

interface FoundProduct {
  variant_id: string | null
  in_stock: boolean
  label: string
  cooperative: { id: string; short_name: string }
}

/** Units a good must have left: other tests buy the same goods, and no test may depend on how many ran before it. */
const PLENTY = 20

/** Goods of different cooperatives which can be added without a choice and do not run out during the tests, in a stable order. */
export async function buyableGoods(page: Page, count: number): Promise<FoundProduct[]> {
  const answer = await page.request.get("/store/catalog/products?in_stock=true&sort=newest&limit=60")
  expect(answer.status()).toBe(200)
  const { products }: { products: FoundProduct[] } = await answer.json()
  const offered = products
    .filter((product) => product.variant_id && product.in_stock)
    .sort((a, b) => (a.label < b.label ? -1 : 1))
  const plenty = await inPlenty(page, offered.slice(0, MAX_CART_LINES))
  const byCooperative = new Map<string, FoundProduct>()
  for (const product of plenty) {
    if (!byCooperative.has(product.cooperative.id)) byCooperative.set(product.cooperative.id, product)
  }
  const goods = [...byCooperative.values()].slice(0, count)
  expect(goods).toHaveLength(count)
  return goods
}

/** Those of some goods of which plenty is left: only a cart says how many. */
async function inPlenty(page: Page, goods: readonly FoundProduct[]): Promise<FoundProduct[]> {
  const lines = goods.map((product) => ({ variant_id: product.variant_id, quantity: 1 }))
  const answer = await page.request.post("/store/market-carts", { data: { lines } })
  expect(answer.ok()).toBe(true)
  const { cart }: MarketCartResponse = await answer.json()
  const left = new Map(
    cart.parcels.flatMap((parcel) => parcel.lines.map((line) => [line.variant_id, line.available] as const)),
  )
  return goods.filter((product) => (left.get(product.variant_id ?? "") ?? PLENTY) >= PLENTY)
}

/** Gives this browser a cart of one pack each from `count` cooperatives; answers the cart's id and its goods. */
export async function cartWith(page: Page, count: number): Promise<{ id: string; goods: FoundProduct[] }> {
  const goods = await buyableGoods(page, count)
  const answer = await page.request.post("/store/market-carts", {
    data: { lines: goods.map((product) => ({ variant_id: product.variant_id, quantity: 1 })) },
  })
  expect(answer.ok()).toBe(true)
  const { cart }: { cart: { id: string; unit_count: number } } = await answer.json()
  await page.addInitScript(
    ([id, units]) => {
      if (!window.sessionStorage.getItem("e2e.cart-given")) {
        window.localStorage.setItem("cho-htx.cart", JSON.stringify({ id, units }))
        window.sessionStorage.setItem("e2e.cart-given", "1")
      }
    },
    [cart.id, cart.unit_count] as const,
  )
  return { id: cart.id, goods }
}
