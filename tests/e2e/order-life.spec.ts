import { type Browser, expect, type Locator, type Page, test } from "@playwright/test"
import { cartWith } from "./support/cart-with"
import { dong } from "./support/dong"
import { fillReceiver, type Receiver, receiver } from "./support/fill-receiver"
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

/** Orders one pack from each of `count` cooperatives on the checkout page; answers the code and the cooperatives' names. */
async function buyFrom(page: Page, count: number, who: Receiver) {
  const { goods } = await cartWith(page, count)
  await page.goto("/thanh-toan")
  await fillReceiver(page, who)
  await page.getByRole("button", { name: /^Đặt hàng · / }).dblclick()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  const code = /HTX-[2-9A-Z]+/.exec(page.url())?.[0] ?? ""
  const [sent, canceled] = goods.map(({ cooperative }) => cooperative.short_name)
  return { code, sent: sent ?? "", canceled: canceled ?? "" }
}

/** Opens a purchase in the console; answers the box of one cooperative's parcel. */
async function parcelInConsole(staff: Page, code: string, cooperative: string): Promise<Locator> {
  await staff.goto(`${consoleUrl}/order-groups?q=${code}`)
  await staff.getByRole("link", { name: code }).click()
  return staff.getByTestId("parcel").filter({ has: staff.getByRole("link", { name: cooperative, exact: true }) })
}

const amount = async (place: Locator) => Number((await place.innerText()).replaceAll(/\D/g, ""))

test("a parcel is sent, followed and paid, the other is canceled by its buyer, and every sum follows", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const watch = watchPage(page)
  const email = "thu-ha@cho-htx.example"
  const { code, sent, canceled } = await buyFrom(page, 2, { ...receiver, email })
  await expect(page.getByText(`Xác nhận cũng được gửi tới ${email}.`)).toBeVisible()
  await expect(page.getByTestId("order-line")).toHaveText("2 kiện chờ nhận đơn")
  const box = (name: string) =>
    page.getByRole("region").filter({ has: page.getByRole("link", { name: new RegExp(`^Gọi ${name}, `) }) })
  const due = await amount(box(sent).getByTestId("parcel-due"))
  const saved = await amount(box(canceled).getByTestId("parcel-due"))

  const staff = await staffPage(browser)
  const parcel = await parcelInConsole(staff, code, sent)
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

  await staff.goto(`${consoleUrl}/mails?q=${code}`)
  for (const subject of [`Chợ đã nhận đơn ${code}`, `${sent} đã nhận đơn ${code}`, `Kiện hàng của ${sent} đã giao`])
    await expect(staff.getByRole("link", { name: subject })).toBeVisible()
  await expect(staff.getByText(email).locator("visible=true").first()).toBeVisible()
  watch.expectQuiet()
  await staff.context().close()
})

test("half an e-mail address is refused in words, none is fine, and then no mail is written", async ({
  page,
  browser,
}) => {
  await cartWith(page, 1)
  await page.goto("/thanh-toan")
  await fillReceiver(page, { ...receiver, email: "thu-hà@example" })
  const order = page.getByRole("button", { name: /^Đặt hàng · / })
  await order.click()
  await expect(page.getByText("Email này có chữ có dấu, dấu cách hoặc ký tự lạ.")).toBeVisible()
  await expect(page.getByLabel(/^Email/)).toBeFocused()
  await page.reload()
  await expect(page.getByLabel(/^Email/)).toHaveValue("thu-hà@example")
  await page.getByLabel(/^Email/).fill("")
  await order.click()
  await expect(page).toHaveURL(/\/don-hang\/HTX-/)
  const code = /HTX-[2-9A-Z]+/.exec(page.url())?.[0] ?? ""
  await expect(page.getByText("Đã đặt xong.")).toBeVisible()
  const staff = await staffPage(browser)
  const parcels = staff.getByTestId("parcel")
  await staff.goto(`${consoleUrl}/order-groups?q=${code}`)
  await staff.getByRole("link", { name: code }).click()
  await step(parcels.first(), "Nhận đơn")
  await staff.goto(`${consoleUrl}/mails?q=${code}`)
  await expect(staff.getByText("Không thấy thư nào")).toBeVisible()
  await staff.context().close()
})

test("money is given back and goods come back, in the console's dialogs and on the buyer's page", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const { code, sent } = await buyFrom(page, 1, receiver)
  const staff = await staffPage(browser)
  const parcel = await parcelInConsole(staff, code, sent)
  await step(parcel, "Nhận đơn")
  await step(parcel, "Đóng gói xong")
  await step(parcel, "Bàn giao vận chuyển", { "Đơn vị vận chuyển": "GHN" })
  await step(parcel, "Đã giao tới nơi")
  await page.getByRole("button", { name: "Cập nhật" }).click()
  await expect(page.getByText("Đã trả người giao")).toBeVisible()

  await parcel.getByRole("button", { name: "Đã nộp tiền" }).click()
  await expect(staff.getByRole("dialog")).not.toContainText("{{")
  await staff.getByRole("dialog").getByRole("button", { name: "Đã nộp tiền" }).click()
  await expect(staff.getByRole("dialog")).toBeHidden()

  await parcel.getByRole("button", { name: "Hoàn tiền" }).click()
  const dialog = staff.getByRole("dialog")
  await dialog.getByLabel("Số tiền hoàn").fill("900000000")
  await expect(dialog.getByText(/không thể hoàn quá số đã thu/)).toBeVisible()
  await staff.keyboard.press("Escape")
  await step(parcel, "Hoàn tiền", { "Số tiền hoàn": "5000", "Lý do": "Một túi bị rách" })
  await expect(parcel.getByText("Đã hoàn", { exact: true }).locator("xpath=following-sibling::dd")).toHaveText(
    dong(5000),
  )

  await step(parcel, "Khách trả hàng", { "Số lượng trả": "1", "Lý do": "Khách đặt thừa" })
  await step(parcel, "Nhận hàng về", { "Còn bán được": "1" })
  await expect(parcel.getByText("Đã nhận hàng về")).toBeVisible()
  await page.getByRole("button", { name: "Cập nhật" }).click()
  await expect(page.getByText("Đang hoàn lại bạn")).toBeVisible()

  await staff.goto(`${consoleUrl}/checkout-cases?state=open`)
  const found = staff.getByTestId("case").filter({ has: staff.getByRole("link", { name: code }) })
  await expect(found.getByText("Chờ hoàn tiền tận tay")).toBeVisible()
  await step(found, "Đã tự hoàn tiền", { "Bằng chứng": "Chuyển khoản FT26330001" })
  await expect(found).toBeHidden()
  await page.getByRole("button", { name: "Cập nhật" }).click()
  await expect(page.getByText(/^Đã hoàn lại bạn ngày/)).toHaveCount(2)
  await staff.context().close()
})

test("what needs a person has its page, on a phone too, and says when there is nothing", async ({ page }) => {
  await logIn(page)
  const watch = watchPage(page)
  await page.goto(`${consoleUrl}/checkout-cases?kind=event_stuck`)
  await expect(page.getByRole("heading", { level: 1, name: "Cần xem lại" })).toBeVisible()
  await expect(page.getByText("Không có việc nào cần xem lại")).toBeVisible()
  await expect(page.getByRole("heading", { level: 2, name: "Máy tự dọn" })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  watch.expectQuiet()
})
