import type { ProductListResponse, VendorStockListResponse } from "@cho-htx/contracts"
import { expect, type Page } from "@playwright/test"
import { ask } from "./portal"

/** Buys two packs of the demonstration's cooperative through the shop's own address; answers the purchase's code and the goods' names. */
export async function buyFromDemo(page: Page): Promise<{ code: string; title: string; label: string }> {
  const { cooperative } = await ask<{ cooperative: { handle: string } }>(page, "/me")
  const listed = await page.request.get(`/store/catalog/products?cooperative=${cooperative.handle}&in_stock=true`)
  const { products }: ProductListResponse = await listed.json()
  const product = products.find(({ variant_id }) => variant_id !== null)
  const title = product?.title ?? ""
  const { stock } = await ask<VendorStockListResponse>(page, `/stock?q=${encodeURIComponent(title)}`)
  const label = stock.find(({ variant_id }) => variant_id === product?.variant_id)?.label ?? ""
  const cart = await page.request.post("/store/market-carts", {
    data: { lines: [{ variant_id: product?.variant_id, quantity: 2 }] },
  })
  const { id } = (await cart.json()).cart
  const details = { name: "Trần Văn Hạnh", phone: "0900 000 177", commune_code: "14308", address_line: "Xóm 2" }
  expect((await page.request.post(`/store/market-carts/${id}/checkout`, { data: details })).ok()).toBe(true)
  const placed = await page.request.post(`/store/carts/${id}/complete`, { data: {} })
  const { code } = (await placed.json()).order_group
  return { code, title, label }
}
