import { expect, type Page, test } from "@playwright/test"
import { watchPage } from "./support/watch-page"

const box = (page: Page) => page.getByRole("combobox", { name: "Tìm hàng, hợp tác xã, xã phường" })
const resting = {
  status: 503,
  json: { type: "unknown_error", code: "search_unavailable", message: "Tìm kiếm đang tạm nghỉ." },
}

test("words typed without accents lead to a suggestion and from there to the product", async ({ page }) => {
  const watch = watchPage(page)
  await page.goto("/")
  await box(page).click()
  await expect(page.getByRole("button", { name: "Đóng tìm kiếm" })).toBeVisible()
  await box(page).pressSequentially("gao tam", { delay: 30 })
  const option = page.getByRole("option", { name: /Gạo tám xoan/ }).first()
  await expect(option).toContainText("₫")
  await option.click()
  await expect(page.getByRole("heading", { level: 1, name: /Gạo tám xoan/ })).toBeVisible()
  await expect(page.getByRole("listbox")).toBeHidden()
  watch.expectQuiet()
})

test("own searches are kept on the device, offered again, and cleared", async ({ page }) => {
  await page.goto("/")
  await box(page).fill("Mật ong")
  await box(page).press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Kết quả cho “Mật ong”" })).toBeVisible()
  await page.goto("/")
  await box(page).click()
  const own = page.getByRole("group", { name: "Bạn đã tìm" }).getByRole("option", { name: "Mật ong" })
  await expect(own).toBeVisible()
  await page.getByRole("button", { name: "Xoá các từ đã tìm" }).click()
  await expect(own).toBeHidden()
  await page.reload()
  await box(page).click()
  // Something is said once the answer is there: what others search for, or how to begin.
  await expect(page.getByRole("search").getByRole("status")).not.toBeEmpty()
  await expect(own).toBeHidden()
})

test("a filter chosen in the sheet counts live, stands in the address, and back takes it away", async ({ page }) => {
  await page.goto("/san-pham?q=gao")
  const status = page.getByRole("main").getByRole("status").first()
  await expect(page.getByRole("heading", { level: 1, name: "Kết quả cho “gao”" })).toBeVisible()
  await expect(status).toHaveText(/^\d+ món/)
  const before = await status.innerText()
  await page.getByRole("button", { name: "Bộ lọc", exact: true }).click()
  const sheet = page.getByRole("dialog", { name: "Bộ lọc" })
  await sheet.getByRole("checkbox", { name: /4 sao/ }).check()
  await expect(page).toHaveURL(/[?&]sao=4/)
  await expect(status).toHaveText(/^\d+ món/)
  await expect(status).not.toHaveText(before)
  const found = /\d+/.exec(await status.innerText())?.[0] ?? ""
  await sheet.getByRole("button", { name: `Xem ${found} món` }).click()
  await expect(sheet).toBeHidden()
  await expect(page.getByRole("button", { name: "Bỏ lọc: 4 sao" })).toBeVisible()

  await page.goBack()
  await expect(page).toHaveURL(/\?q=gao$/)
  await expect(status).toHaveText(before)
  await expect(page.getByRole("button", { name: "Bỏ lọc: 4 sao" })).toBeHidden()
})

test("coming back from a product shows the list where it was left", async ({ page }) => {
  await page.goto("/san-pham?sao=3,4")
  const cards = page.getByRole("region", { name: "Danh sách hàng" }).getByRole("article")
  await expect(cards.nth(11)).toBeVisible()
  await cards.nth(9).scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => window.scrollY)
  expect(left).toBeGreaterThan(500)
  await cards.nth(9).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/san-pham\/[a-z0-9-]+$/)
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL(/\?sao=3,4$/)
  await expect(page.getByRole("button", { name: "Bỏ lọc: 4 sao" })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(left - 150)
})

test("a word nobody wrote is replaced, and the page says by what", async ({ page }) => {
  await page.goto(`/san-pham?q=${encodeURIComponent("gạo tám soan")}`)
  await expect(page.getByText("Không có kết quả cho “gạo tám soan”.")).toBeVisible()
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: /Gạo tám xoan/ })
      .first(),
  ).toBeVisible()
})

test("a search without result names ways on that lead somewhere", async ({ page }) => {
  await page.goto("/san-pham?q=qwxyzzkk")
  await expect(page.getByRole("heading", { name: "Không thấy “qwxyzzkk”" })).toBeVisible()
  await page.getByRole("navigation", { name: "Xem theo nhóm hàng" }).getByRole("link").first().click()
  await expect(page).toHaveURL(/\/nhom-hang\//)
  await expect(page.getByRole("article").first()).toBeVisible()
})

test("while search rests the shop says so and can still be browsed", async ({ page }) => {
  await page.route("**/store/catalog/products?*", (route) => route.fulfill(resting))
  await page.route("**/store/search/suggest*", (route) => route.fulfill(resting))
  await page.goto("/")
  await box(page).fill("gao")
  await expect(page.getByText("Gợi ý hàng đang tạm nghỉ.").first()).toBeVisible()
  await box(page).press("Enter")
  await expect(page.getByRole("heading", { name: "Tìm kiếm đang tạm nghỉ" })).toBeVisible()
  await page.getByRole("navigation", { name: "Xem theo nhóm hàng" }).getByRole("link").first().click()
  await expect(page.getByRole("article").first()).toBeVisible()
  await page.goBack()
  await page.unroute("**/store/catalog/products?*")
  await page.getByRole("button", { name: "Thử lại" }).click()
  await expect(page.getByRole("article").first()).toBeVisible()
})
