import type { VendorProductResponse } from "@cho-htx/contracts"
import { type Browser, expect, type Page, test } from "@playwright/test"
import { fillReceiver } from "./support/fill-receiver"
import { listProduct } from "./support/list-product"
import { consoleUrl, logIn } from "./support/log-in"
import { answer, ask, portal } from "./support/portal"
import { newTaxCode } from "./support/tax-code"
import { watchPage } from "./support/watch-page"

const paper = {
  name: "giay-dang-ky.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
}

/** Five questions, then the papers; the cooperative waits for the alliance afterwards. */
async function register(page: Page, name: string): Promise<void> {
  const onward = () => page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.goto(`${portal}/dang-ky`)
  await page.getByLabel("Tên đầy đủ").fill(name)
  await page.getByLabel("Mã số thuế, cũng là mã số hợp tác xã").fill(newTaxCode())
  await onward()
  await page.getByRole("combobox", { name: /Xã, phường/ }).fill("hai duong")
  await page.getByRole("option").first().click()
  await page.getByLabel("Số nhà, xóm, đường").fill("Xóm 9")
  await onward()
  await page.getByLabel("Người đại diện theo pháp luật").fill("Vũ Thị Nhài")
  await page.getByLabel("Số điện thoại di động").fill(`09${Date.now().toString().slice(-8)}`)
  await onward()
  await page.getByLabel("Ngân hàng").selectOption({ index: 1 })
  await page.getByLabel("Số tài khoản").fill("1903456789012")
  await page.getByLabel("Tên chủ tài khoản").fill("HTX NONG NGHIEP HUONG DONG")
  await onward()
  await page.getByLabel("Mật khẩu", { exact: true }).fill("lua-moi-2026")
  await page.getByRole("button", { name: "Tạo gian hàng" }).click()

  await expect(page.getByText("Chụp giấy tờ rồi gửi Liên minh")).toBeVisible()
  await page.getByLabel("Chụp ảnh hoặc chọn tệp").setInputFiles(paper)
  await expect(page.getByText(paper.name)).toBeVisible()
  await page.getByRole("button", { name: "Gửi hồ sơ cho Liên minh" }).click()
  await expect(page.getByText("Hồ sơ đang chờ duyệt")).toBeVisible()
}

/** Staff work at a desk. */
async function staffPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await logIn(page)
  return page
}

/** Opens what waits in one of the console's queues and decides it. */
async function decide(staff: Page, queue: string, name: string | RegExp, verb: string): Promise<void> {
  await staff.goto(`${consoleUrl}/${queue}`)
  await staff.getByRole("table").getByRole("link", { name }).click()
  await staff.getByRole("button", { name: verb, exact: true }).click()
  const dialog = staff.getByRole("dialog")
  await dialog.getByRole("button", { name: verb, exact: true }).click()
  await expect(dialog).toBeHidden()
}

test("a cooperative joins from a phone, lists a product with three photos, sells it, and sees it delivered", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const watch = watchPage(page)
  const number = Date.now().toString(36)
  const short = `Hương Đồng ${number}`
  const title = `Gạo nếp ${number}`
  await register(page, `Hợp tác xã Nông nghiệp ${short}`)

  const staff = await staffPage(browser)
  await decide(staff, "cooperatives?status=submitted", new RegExp(short), "Cho bán trên chợ")
  await page.getByRole("button", { name: "Xem đã duyệt chưa" }).click()
  await page.getByRole("link", { name: "Tới trang bán hàng" }).click()
  await expect(page.getByRole("navigation", { name: "Bốn việc chính" })).toBeVisible()

  await listProduct(page, { title, price: "185.000", stock: "12" })
  await decide(staff, "listings", title, "Duyệt")
  await staff.context().close()
  const { product } = await ask<VendorProductResponse>(page, `/products/${page.url().split("/").at(-1)}`)
  expect(product.photos).toHaveLength(3)

  const shopper = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
  await expect(async () => {
    await shopper.goto(`/san-pham/${product.handle}`)
    await expect(shopper.getByRole("heading", { level: 1, name: title })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  const add = shopper.getByRole("button", { name: /^Thêm vào giỏ/ }).locator("visible=true")
  await add.first().click()
  await expect(shopper.getByRole("status").filter({ hasText: "Đã thêm" })).toBeVisible()
  await shopper.goto("/thanh-toan")
  await fillReceiver(shopper)
  await shopper.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(shopper).toHaveURL(/\/don-hang\/HTX-/)
  const code = /HTX-[2-9A-Z]+/.exec(shopper.url())?.[0] ?? ""

  await page.goto(portal)
  await page.getByRole("link", { name: `Nhận đơn ${code}` }).click()
  await answer(page, "Đủ, nhận đơn").click()
  await expect(page.getByText("Đã đóng gói xong chưa?")).toBeVisible()
  await answer(page, "Đóng gói xong").click()
  await answer(page, "Đưa cho xe").click()
  const sheet = page.getByRole("dialog")
  await sheet.getByRole("radio", { name: "GHN" }).check()
  await sheet.getByLabel(/Mã vận đơn/).fill("LX4K92")
  await sheet.getByRole("button", { name: "Đã đưa cho xe" }).click()
  await answer(page, "Khách đã nhận").click()
  await expect(page.getByText("Tiền đơn này đã về chưa?")).toBeVisible()
  await expect(page.getByText("Chưa gửi", { exact: true })).toBeHidden()

  await shopper.getByRole("button", { name: "Cập nhật" }).click()
  await expect(shopper.getByText("Bạn đã nhận đủ hàng")).toBeVisible()
  await shopper.getByText("Xem các bước đã qua").click()
  await expect(shopper.getByText("Giao bởi GHN")).toBeVisible()
  await expect(shopper.getByText("Đã trả người giao")).toBeVisible()
  await shopper.context().close()
  await page.goto(`${portal}/kho`)
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("còn 11 túi")
  watch.expectQuiet()
})
