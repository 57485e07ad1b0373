import { expect, test } from "@playwright/test"
import { addBySearch } from "./support/add-by-search"
import { fillReceiver, receiver } from "./support/fill-receiver"
import { watchPage } from "./support/watch-page"

test("a guest buys from three cooperatives on a phone, pays on delivery and tracks the order", async ({ page }) => {
  const watch = watchPage(page)
  await page.goto("/")
  await addBySearch(page, "gao tam xoan", /Gạo tám xoan/)
  await addBySearch(page, "mat ong hoa su", /Mật ong hoa sú/)
  await addBySearch(page, "tra day thia canh", /Trà dây thìa canh/)

  await page.goto("/gio-hang")
  await expect(page.getByRole("heading", { name: "Giỏ hàng" })).toBeVisible()
  await expect(page.getByText("3 loại hàng của 3 hợp tác xã")).toBeVisible()
  await expect(page.getByText("Hàng sẽ tới trong 3 kiện.")).toBeVisible()
  await page.getByRole("link", { name: "Đặt hàng" }).locator("visible=true").click()

  await expect(page.getByRole("heading", { level: 1, name: "Đặt hàng" })).toBeVisible()
  await fillReceiver(page)
  await expect(page.getByText("nay thuộc")).toContainText("Hải")
  const button = page.getByRole("button", { name: /^Đặt hàng · / })
  const total = (await button.innerText()).replace(/^.*· /, "")
  await button.click()

  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  await expect(page.getByText("Đã đặt xong.")).toBeVisible()
  await expect(page.getByText("Kiện 3/3")).toBeVisible()
  await expect(page.getByText(total).first()).toBeVisible()
  const code = /HTX-[2-9A-Z]+/.exec(page.url())?.[0] ?? ""

  await page.evaluate(() => window.sessionStorage.clear())
  await page.goto("/tra-cuu")
  await page.getByLabel("Mã đơn").fill(code.toLowerCase())
  await page.getByLabel("Số điện thoại đã đặt").fill(receiver.phone)
  await page.getByRole("button", { name: "Tra đơn" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Đơn ${code}` })).toBeVisible()
  await expect(page.getByText("Kiện 1/3")).toBeVisible()
  watch.expectQuiet()
})

test("an order's page asks for the phone in a browser that does not know the order", async ({ page }) => {
  await page.goto("/don-hang/HTX-7K3F92")
  await expect(page.getByText("Ghi số điện thoại đã đặt")).toBeVisible()
})

test("a wrong pair of code and phone gets one sentence that helps", async ({ page }) => {
  await page.goto("/tra-cuu")
  await page.getByLabel("Mã đơn").fill("HTX-22222222")
  await page.getByLabel("Số điện thoại đã đặt").fill("0900 000 999")
  await page.getByRole("button", { name: "Tra đơn" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "Không có đơn nào khớp" })).toBeVisible()
})
