import { expect, test } from "@playwright/test"
import { cartWith } from "./support/cart-with"
import { fillReceiver, receiver } from "./support/fill-receiver"
import { watchPage } from "./support/watch-page"

test("a phone number with nine digits is named at its field, in the summary, and gets the focus", async ({ page }) => {
  const watch = watchPage(page)
  await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await fillReceiver(page, { ...receiver, phone: "0900 000 12" })
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page.getByText("Số này mới có 9 chữ số. Số di động cần đủ 10, ví dụ 0900 000 123.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Số điện thoại thiếu 1 chữ số" })).toBeVisible()
  await expect(page.getByLabel("Số điện thoại")).toBeFocused()
  await page.getByLabel("Số điện thoại").fill(receiver.phone)
  await expect(page.getByText("Số này mới có 9 chữ số")).toBeHidden()
  await expect(page).toHaveURL(/thanh-toan/)
  watch.expectQuiet()
})

test("a place nobody knows is refused with the words that were typed", async ({ page }) => {
  await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await page.getByLabel("Họ và tên").fill(receiver.name)
  await page.getByLabel("Số điện thoại").fill(receiver.phone)
  await page.getByLabel("Số nhà, xóm, đường").fill(receiver.line)
  await page.getByRole("combobox", { name: /Xã, phường/ }).fill("Qwxyzz Zzyx")
  await expect(page.getByText("Không thấy nơi nào tên “Qwxyzz Zzyx”")).toBeVisible()
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page.getByText("Chưa rõ “Qwxyzz Zzyx” là nơi nào.")).toBeVisible()
})

test("the form survives a reload", async ({ page }) => {
  await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  await page.reload()
  await expect(page.getByLabel("Họ và tên")).toHaveValue(receiver.name)
  await expect(page.getByText("nay thuộc")).toBeVisible()
  await expect(page.getByRole("radio", { name: /Giao tận nhà/ }).first()).toBeChecked()
})

test("a double click on the button places one order, and going back offers no second", async ({ page }) => {
  const { id } = await cartWith(page, 2)
  const completions: string[] = []
  page.on("request", (request) => {
    if (request.url().includes(`/store/carts/${id}/complete`)) completions.push(request.url())
  })
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  await page.getByRole("button", { name: /^Đặt hàng · / }).dblclick()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  expect(completions).toHaveLength(1)
  await page.goto("/thanh-toan")
  await expect(page.getByRole("heading", { name: "Giỏ còn trống" })).toBeVisible()
})

test("reloading a checkout whose cart was ordered meanwhile leads to the order", async ({ page }) => {
  const { id } = await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  const details = await page.request.post(`/store/market-carts/${id}/checkout`, {
    data: { name: receiver.name, phone: receiver.phone, commune_code: "14236", address_line: receiver.line },
  })
  expect(details.ok()).toBe(true)
  expect((await page.request.post(`/store/carts/${id}/complete`, { data: {} })).ok()).toBe(true)
  await page.reload()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  await expect(page.getByText("Kiện 1/1")).toBeVisible()
})

test("a cart changed in another tab is shown before anything is ordered", async ({ page, context }) => {
  const { id, goods } = await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  const [good] = goods
  const other = await context.request.post(`/store/market-carts/${id}/lines`, {
    data: { variant_id: good?.variant_id, quantity: 1 },
  })
  expect(other.ok()).toBe(true)
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page.getByText("Giỏ vừa đổi.")).toBeVisible()
  await expect(page).toHaveURL(/thanh-toan/)
  await expect(page.getByText("× 2")).toBeVisible()
})

test("a good sold out meanwhile is said on its line, the cart is kept and the rest can be ordered", async ({
  page,
}) => {
  const { goods } = await cartWith(page, 2)
  const [gone] = goods
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  // The stock itself is not touched: the shop must show whatever the backend answers.
  await page.route("**/store/market-carts/*/checkout", async (route) => {
    const answer = await route.fetch()
    const body = await answer.json()
    for (const parcel of body.cart.parcels) {
      for (const line of parcel.lines) {
        if (line.variant_id === gone?.variant_id) Object.assign(line, { available: 0, issue: { kind: "sold_out" } })
      }
    }
    await route.fulfill({ response: answer, json: { cart: { ...body.cart, ready: false } } })
  })
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page.getByText("Còn 1 món cần xem lại. Chưa trừ tiền của bạn.")).toBeVisible()
  await expect(page.getByText("Món này vừa bán hết.")).toBeVisible()
  await page.unroute("**/store/market-carts/*/checkout")
  await page.getByRole("button", { name: "Bỏ món này" }).click()
  await expect(page.getByText("Còn 1 món cần xem lại")).toBeHidden()
  await expect(page.getByRole("radio", { name: /Giao tận nhà/ }).first()).toBeChecked()
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
})

test("a lost connection keeps what was written and says so", async ({ page }) => {
  await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  await page.route("**/store/market-carts/*/checkout", (route) => route.abort("internetdisconnected"))
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page.getByRole("alert").filter({ hasText: "Đang mất mạng." })).toBeVisible()
  await page.unroute("**/store/market-carts/*/checkout")
  await page.getByRole("button", { name: /^Đặt hàng · / }).click()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
})
