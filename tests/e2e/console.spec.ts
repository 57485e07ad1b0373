import { expect, type Page, test } from "@playwright/test"
import { cartWith } from "./support/cart-with"
import { dong } from "./support/dong"
import { consoleUrl, logIn } from "./support/log-in"
import { watchPage } from "./support/watch-page"

const reason = "Giấy phép hết hạn, chờ bản mới"

/** Buys one pack from each of three cooperatives through the shop's own address; answers the order's code. */
async function buyFromThree(page: Page) {
  const { id, goods } = await cartWith(page, 3)
  const details = { name: "Trần Văn Hạnh", phone: "0900 000 177", commune_code: "14308", address_line: "Xóm 2" }
  const ready = await page.request.post(`/store/market-carts/${id}/checkout`, { data: details })
  expect(ready.ok()).toBe(true)
  const placed = await page.request.post(`/store/carts/${id}/complete`, { data: {} })
  expect(placed.ok()).toBe(true)
  const { order_group }: { order_group: { code: string; total: number } } = await placed.json()
  return { ...order_group, goods }
}

test("a new browser gets the console in Vietnamese, the log-in page included, without a flash of English", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "en-US" })
  const page = await context.newPage()
  const seen: string[] = []
  await page.exposeFunction("noteText", (text: string) => seen.push(text))
  await page.addInitScript(
    "new MutationObserver(() => noteText(document.body?.innerText ?? '')).observe(document, { childList: true, subtree: true })",
  )
  await page.goto(`${consoleUrl}/login`)
  await expect(page.getByRole("heading", { name: "Bảng điều hành Chợ HTX" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Đăng nhập" })).toBeVisible()
  await expect(page).toHaveTitle(/Chợ HTX · Liên minh HTX$/)
  await expect(page.locator("html")).toHaveAttribute("lang", "vi")
  expect(seen.join("\n")).toContain("Đăng nhập")
  expect(seen.join("\n")).not.toMatch(/Medusa|Welcome|Sign in|Continue|Password/)
  await context.close()
})

test("staff see a purchase from three cooperatives, one block each, equal to the đồng", async ({ page }) => {
  const { code, total, goods } = await buyFromThree(page)
  await logIn(page)
  const watch = watchPage(page)
  // Medusa's own list of orders, the first page after the log-in, is to be as quiet as ours.
  await page.goto(`${consoleUrl}/orders`)
  await expect(page.getByRole("row").nth(1)).toBeVisible()
  await page.goto(`${consoleUrl}/order-groups`)
  await page.getByRole("searchbox", { name: "Cả mã đơn hoặc cả số điện thoại" }).fill(code)
  await expect(page).toHaveURL(new RegExp(`q=${code}`))
  await page.getByRole("link", { name: code }).click()

  await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible()
  await expect(page.getByTestId("parcel")).toHaveCount(3)
  for (const { cooperative } of goods)
    await expect(page.getByTestId("parcel").getByRole("link", { name: cooperative.short_name })).toBeVisible()
  await expect(page.getByRole("heading", { level: 2, name: dong(total) })).toBeVisible()
  await expect(page.getByText("Khớp đến từng đồng")).toBeVisible()
  await expect(page.getByText("Người mua đặt hàng")).toBeVisible()
  watch.expectQuiet()
})

test("staff suspend a cooperative with a reason, its history shows it, and bring it back", async ({ page }) => {
  await logIn(page)
  await page.goto(`${consoleUrl}/cooperatives?status=active`)
  await page.getByRole("table").getByRole("link").last().click()
  const history = page.getByTestId("status-history")
  const decide = async (verb: string, why: string) => {
    await page.getByRole("button", { name: verb }).click()
    const dialog = page.getByRole("dialog")
    await expect(dialog.getByRole("button", { name: verb })).toBeDisabled()
    await dialog.getByLabel("Lý do").fill(why)
    await dialog.getByRole("button", { name: verb }).click()
    await expect(dialog).toBeHidden()
  }

  await decide("Tạm ngừng", reason)
  await expect(history.getByRole("listitem").first()).toContainText("Tạm ngừng")
  await expect(history.getByRole("listitem").first()).toContainText(reason)
  await expect(history.getByRole("listitem").first()).toContainText("Quản trị Liên minh")

  await decide("Cho bán lại", "Đã nộp giấy phép mới")
  await expect(history.getByRole("listitem").first()).toContainText("Đang bán")
  await expect(page.getByRole("button", { name: "Tạm ngừng" })).toBeVisible()
})

test("the console's own pages fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await logIn(page)
  for (const path of ["cooperatives", "order-groups", "certificates"]) {
    await page.goto(`${consoleUrl}/${path}`)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  }
})
