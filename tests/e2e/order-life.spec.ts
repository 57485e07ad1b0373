import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import { cartWith } from "./support/cart-with"
import { dong } from "./support/dong"
import { fillReceiver } from "./support/fill-receiver"
import { consoleUrl, logIn } from "./support/log-in"
import { watchPage } from "./support/watch-page"

/** Staff work at a desk, whatever the buyer holds. */
async function staffPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await logIn(page)
  return page
}

/** Presses a step's button, fills what its dialog asks for and sends it under the same word. */
async function step(parcel: Locator, verb: string, fields: Record<string, string> = {}): Promise<void> {
  await parcel.getByRole("button", { name: verb, exact: true }).click()
  const dialog = parcel.page().getByRole("dialog")
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value)
  await dialog.getByRole("button", { name: verb, exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Orders one pack from each of two cooperatives on the checkout page; answers the code and the cooperatives' names. */
async function buyFromTwo(page: Page) {
  const { goods } = await cartWith(page, 2)
  await page.goto("/thanh-toan")
  await fillReceiver(page)
  await page.getByRole("button", { name: /^Đặt hàng · / }).dblclick()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  const code = /HTX-[2-9A-Z]+/.exec(page.url())?.[0] ?? ""
  const [sent, canceled] = goods.map(({ cooperative }) => cooperative.short_name)
  return { code, sent: sent ?? "", canceled: canceled ?? "" }
}

const amount = async (place: Locator) => Number((await place.innerText()).replaceAll(/\D/g, ""))

test("a parcel is sent, followed and paid, the other is canceled by its buyer, and every sum follows", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const watch = watchPage(page)
  const { code, sent, canceled } = await buyFromTwo(page)
  await expect(page.getByTestId("order-line")).toHaveText("2 kiện chờ nhận đơn")
  const box = (name: string) =>
    page.getByRole("region").filter({ has: page.getByRole("link", { name: new RegExp(`^Gọi ${name}, `) }) })
  const due = await amount(box(sent).getByTestId("parcel-due"))
  const saved = await amount(box(canceled).getByTestId("parcel-due"))

  const staff = await staffPage(browser)
  await staff.goto(`${consoleUrl}/order-groups?q=${code}`)
  await staff.getByRole("link", { name: code }).click()
  const parcel = staff.getByTestId("parcel").filter({ has: staff.getByRole("link", { name: sent, exact: true }) })
  await step(parcel, "Nhận đơn")
  await step(parcel, "Đóng gói xong")
  await step(parcel, "Bàn giao vận chuyển", { "Đơn vị vận chuyển": "GHN", "Mã vận đơn": "LX4K92" })
  await expect(parcel.getByText("Giao bởi GHN")).toBeVisible()

  await page.getByRole("button", { name: "Cập nhật" }).click()
  await expect(box(sent).getByText("Giao bởi GHN")).toBeVisible()
  await expect(box(sent).getByText("LX4K92", { exact: true })).toBeVisible()
  await expect(box(sent).getByRole("link", { name: "Xem trên trang GHN" })).toHaveAttribute("href", /LX4K92$/)
  await expect(
    box(sent)
      .getByText(/· Ban quản trị chợ/)
      .first(),
  ).toBeVisible()
  await expect(box(sent).getByRole("button", { name: /^Huỷ kiện/ })).toBeHidden()

  await box(canceled)
    .getByRole("button", { name: `Huỷ kiện của ${canceled}` })
    .click()
  const sheet = page.getByRole("dialog")
  await sheet.getByRole("button", { name: /^Huỷ kiện · bớt/ }).click()
  await expect(sheet.getByText("Chọn một lý do để hợp tác xã hiểu.")).toBeVisible()
  await sheet.getByRole("radio", { name: "Tôi đặt nhầm" }).check()
  await sheet.getByRole("button", { name: `Huỷ kiện · bớt ${dong(saved)}` }).click()
  await expect(page.getByText(`Đã huỷ kiện của ${canceled}. Bạn không phải trả ${dong(saved)}.`)).toBeVisible()
  await expect(page.getByTestId("order-line")).toHaveText("1 kiện đang giao · 1 kiện đã huỷ")
  await expect(box(canceled).getByText("Lý do: Tôi đặt nhầm")).toBeVisible()
  await expect(page.getByTestId("order-due")).toHaveText(dong(due))

  await staff.reload()
  await step(parcel, "Đã giao tới nơi")
  await step(parcel, "Đã nộp tiền")
  await expect(parcel.getByText("Đã nộp tiền", { exact: true }).first()).toBeVisible()
  await expect(staff.getByText("Khớp đến từng đồng")).toBeVisible()
  const money = staff.getByTestId("payment")
  await expect(money.getByText("Đã thu").locator("xpath=following-sibling::dd")).toHaveText(dong(due))
  await expect(money.getByText("Còn phải thu").locator("xpath=following-sibling::dd")).toHaveText(dong(0))

  await page.getByRole("button", { name: "Cập nhật" }).click()
  await expect(box(sent).getByText("Đã trả kiện này")).toBeVisible()
  await expect(page.getByTestId("order-due")).toHaveText(dong(0))
  watch.expectQuiet()
  await staff.context().close()
})

test("what needs a person has its page, on a phone too, and says when there is nothing", async ({ page }) => {
  await logIn(page)
  const watch = watchPage(page)
  await page.goto(`${consoleUrl}/checkout-cases?kind=refund_stuck`)
  await expect(page.getByRole("heading", { level: 1, name: "Cần xem lại" })).toBeVisible()
  await expect(page.getByText("Không có việc nào cần xem lại")).toBeVisible()
  await expect(page.getByRole("heading", { level: 2, name: "Máy tự dọn" })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  watch.expectQuiet()
})
