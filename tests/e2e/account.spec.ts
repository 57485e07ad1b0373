import { expect, type Page, test } from "@playwright/test"
import { cartWith } from "./support/cart-with"
import { fillReceiver } from "./support/fill-receiver"
import { watchPage } from "./support/watch-page"

const password = "mua-gao-tam-xoan"

async function register(page: Page, email: string): Promise<void> {
  await page.goto("/tai-khoan/dang-ky")
  await page.getByLabel("Họ và tên").fill("Nguyễn Thu Hà")
  await page.getByRole("textbox", { name: "Email" }).fill(email)
  await page.getByRole("textbox", { name: "Số điện thoại" }).fill("0900 000 123")
  await page.getByLabel(/^Mật khẩu/).fill(password)
  await page.getByLabel(/Tôi đồng ý/).check()
  await page.getByRole("button", { name: "Mở tài khoản" }).click()
  await expect(page.getByRole("heading", { name: "Chào Nguyễn Thu Hà" })).toBeVisible()
}

const freshEmail = () => `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.com`

test("a shopper registers, signs out and in, orders, and finds the order and the address again", async ({ page }) => {
  const watch = watchPage(page)
  const email = freshEmail()
  await cartWith(page, 1)
  await register(page, email)
  await page.getByRole("button", { name: "Đăng xuất" }).click()
  await page.getByRole("link", { name: "Đăng nhập" }).click()
  await page.getByRole("textbox", { name: "Email" }).fill(email)
  await page.getByLabel(/^Mật khẩu/).fill(password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("heading", { name: "Chào Nguyễn Thu Hà" })).toBeVisible()

  await page.goto("/tai-khoan/dia-chi")
  await page.getByRole("button", { name: "Thêm địa chỉ" }).click()
  await page.getByRole("combobox", { name: /Xã, phường/ }).fill("Hải Đường")
  await page.getByRole("option").first().click()
  await page.getByLabel("Số nhà, xóm, đường").fill("Xóm 7")
  await page.getByRole("button", { name: "Lưu địa chỉ" }).click()
  await expect(page.getByText("Xóm 7, xã Hải Anh, tỉnh Ninh Bình")).toBeVisible()

  await page.goto("/thanh-toan")
  await expect(page.getByText("Đã điền theo sổ địa chỉ của bạn.")).toBeVisible()
  await expect(page.getByLabel(/^Email/)).toHaveValue(email)
  await expect(page.getByRole("radio", { name: /Giao tận nhà/ }).first()).toBeChecked()
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  const code = /HTX-[2-9A-Z]+/.exec(page.url())?.[0] ?? ""

  await page.goto("/tai-khoan/don-hang")
  await page.getByRole("link", { name: `Mở đơn ${code}` }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible()
  watch.expectQuiet()
})

test("a signed-in owner opens an order without typing the phone", async ({ page }) => {
  await cartWith(page, 1)
  await register(page, freshEmail())
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  const [, path] = /(\/don-hang\/HTX-[2-9A-Z]+)/.exec(page.url()) ?? []
  await page.evaluate(() => window.sessionStorage.clear())
  await page.goto(path ?? "/")
  await expect(page.getByText("Kiện 1/1")).toBeVisible()
})

test("a wrong password is refused in Vietnamese, without saying which half was wrong", async ({ page }) => {
  await page.goto("/tai-khoan/dang-nhap")
  await page.getByRole("textbox", { name: "Email" }).fill("khong-co-ai@example.com")
  await page.getByLabel(/^Mật khẩu/).fill("sai-mat-khau")
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "Email hoặc mật khẩu chưa đúng." })).toBeVisible()
})

test("an email that is taken is told so", async ({ page, browser }) => {
  const email = freshEmail()
  await register(page, email)
  const other = await (await browser.newContext({ locale: "vi-VN" })).newPage()
  await other.goto("/tai-khoan/dang-ky")
  await other.getByLabel("Họ và tên").fill("Trần Văn Bình")
  await other.getByRole("textbox", { name: "Email" }).fill(email)
  await other.getByRole("textbox", { name: "Số điện thoại" }).fill("0900 000 124")
  await other.getByLabel(/^Mật khẩu/).fill("mat-khau-khac")
  await other.getByLabel(/Tôi đồng ý/).check()
  await other.getByRole("button", { name: "Mở tài khoản" }).click()
  await expect(other.getByRole("alert").filter({ hasText: "Email này đã có tài khoản." })).toBeVisible()
  await other.context().close()
})

test("a guest is offered the way in, and tracking without an account", async ({ page }) => {
  const watch = watchPage(page)
  for (const path of ["/tai-khoan", "/tai-khoan/don-hang", "/tai-khoan/dia-chi"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { name: "Đăng nhập để xem phần này" })).toBeVisible()
  }
  watch.expectQuiet()
})
