import { expect, type Page } from "@playwright/test"

interface FoundProduct {
  variant_id: string | null
  in_stock: boolean
  label: string
  cooperative: { id: string; short_name: string }
}

/** Goods of different cooperatives which can be added without a choice, in a stable order. */
export async function buyableGoods(page: Page, count: number): Promise<FoundProduct[]> {
  const answer = await page.request.get("/store/catalog/products?in_stock=true&sort=newest&limit=60")
  expect(answer.status()).toBe(200)
  const { products }: { products: FoundProduct[] } = await answer.json()
  const byCooperative = new Map<string, FoundProduct>()
  for (const product of products) {
    if (product.variant_id && product.in_stock && !byCooperative.has(product.cooperative.id)) {
      byCooperative.set(product.cooperative.id, product)
    }
  }
  const goods = [...byCooperative.values()].slice(0, count)
  expect(goods).toHaveLength(count)
  return goods
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
