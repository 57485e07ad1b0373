import type { VendorStockListResponse } from "@cho-htx/contracts"
import { expect, type Page, test } from "@playwright/test"
import { ask, kept, portal, signIn } from "./support/portal"

/** The demonstration's first pack that is counted, as the market has it now. */
async function onePack(page: Page) {
  const { stock } = await ask<VendorStockListResponse>(page, "/stock?limit=30")
  const pack = stock.find(({ editable, stocked }) => editable && (stocked ?? 0) > 3)
  if (!pack) throw new Error("no pack to count")
  return { ...pack, stocked: pack.stocked ?? 0 }
}

const stockOf = async (page: Page, variantId: string) =>
  (await ask<{ stock: { stocked: number } }>(page, `/stock/${variantId}`)).stock.stocked

/** Writes a number for a pack on its sheet. */
async function count(page: Page, label: string, kind: "Nhập thêm" | "Đếm lại", quantity: number): Promise<void> {
  await page.getByRole("listitem").filter({ hasText: label }).getByRole("button").first().click()
  const sheet = page.getByRole("dialog")
  await sheet.getByRole("radio", { name: kind }).check()
  await sheet.getByRole("textbox").fill(String(quantity))
  await sheet.getByRole("button", { name: "Ghi vào kho" }).click()
  await expect(sheet).toBeHidden()
}

/** Opens the store room while there is a network, so that the phone knows it. */
async function openStock(page: Page): Promise<void> {
  await signIn(page)
  await kept(page)
  await page.goto(`${portal}/kho`)
  await expect(page.getByRole("listitem").first()).toBeVisible()
}

test("what is written without a network waits on the phone, outlives a reload, and arrives once", async ({
  page,
  context,
}) => {
  await openStock(page)
  const pack = await onePack(page)
  await context.setOffline(true)
  await count(page, pack.label, "Nhập thêm", 2)
  await expect(page.getByText("Đang mất mạng.")).toBeVisible()
  await page.reload()
  await expect(page.getByRole("listitem").filter({ hasText: pack.label }).getByText("Chưa gửi")).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByRole("status").filter({ hasText: `Đã ghi kho: ${pack.label}` })).toBeVisible()
  await expect(page.getByText("Chưa gửi")).toBeHidden()
  expect(await stockOf(page, pack.variant_id)).toBe(pack.stocked + 2)
})

test("a count that others have overtaken is shown with both numbers, and written only when the person insists", async ({
  page,
  context,
}) => {
  await openStock(page)
  const pack = await onePack(page)
  await context.setOffline(true)
  await count(page, pack.label, "Đếm lại", pack.stocked + 5)
  // A colleague was faster: the test itself has a network.
  const data = { mode: "adjust", quantity: 1, reason: "Nhập thêm hàng" }
  expect((await page.request.post(`/vendor/stock/${pack.variant_id}`, { data })).status()).toBe(200)

  await context.setOffline(false)
  await page.getByRole("alert").getByRole("link", { name: "Xem" }).click()
  await expect(page.getByText(`Lúc ghi, trong kho là: ${pack.stocked}.`)).toBeVisible()
  await expect(page.getByText(`Bây giờ trong kho ghi: ${pack.stocked + 1}.`)).toBeVisible()
  expect(await stockOf(page, pack.variant_id)).toBe(pack.stocked + 1)
  await page.getByRole("button", { name: "Vẫn làm" }).click()
  await expect(page.getByText("Mọi việc đã gửi xong")).toBeVisible()
  expect(await stockOf(page, pack.variant_id)).toBe(pack.stocked + 5)
})

test("a lost answer is asked for again under the same key: one press, one change", async ({ page }) => {
  await openStock(page)
  const pack = await onePack(page)
  const keys: (string | undefined)[] = []
  await page.route("**/vendor/stock/*", async (route) => {
    if (route.request().method() !== "POST") return route.fallback()
    keys.push(route.request().headers()["idempotency-key"])
    if (keys.length > 1) return route.fallback()
    // The market has done it; the answer is lost on the way back.
    await route.fetch()
    await route.abort("connectionreset")
  })
  await count(page, pack.label, "Nhập thêm", 1)
  await expect(page.getByRole("status").filter({ hasText: `Đã ghi kho: ${pack.label}` })).toBeVisible({
    timeout: 15_000,
  })
  expect(keys).toEqual([keys[0], keys[0]])
  expect(await stockOf(page, pack.variant_id)).toBe(pack.stocked + 1)
})

test("every answer three seconds late and one in ten lost: the day's work is still done", async ({ page, context }) => {
  test.setTimeout(90_000)
  await signIn(page)
  const pack = await onePack(page)
  let asked = 0
  await context.route("**/vendor/**", async (route) => {
    asked += 1
    if (asked % 10 === 4) return route.abort("timedout")
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    await route.continue().catch(() => {})
  })
  await page.goto(`${portal}/kho`)
  await expect(page.getByRole("listitem").filter({ hasText: pack.label })).toBeVisible({ timeout: 15_000 })
  await count(page, pack.label, "Nhập thêm", 1)
  await expect(page.getByRole("status").filter({ hasText: "Đã ghi kho" })).toBeVisible({ timeout: 20_000 })
  await context.unrouteAll({ behavior: "ignoreErrors" })
  expect(await stockOf(page, pack.variant_id)).toBe(pack.stocked + 1)
})
