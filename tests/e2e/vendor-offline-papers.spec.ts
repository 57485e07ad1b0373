import type {
  InviteCreatedResponse,
  InviteListResponse,
  MemberListResponse,
  VendorCertificateListResponse,
} from "@cho-htx/contracts"
import { expect, type Page, test } from "@playwright/test"
import { photoOf } from "../fixtures/photo"
import { expectAccessible } from "./support/expect-accessible"
import { answer, ask, kept, portal, signIn } from "./support/portal"

/** Types off a paper of the first product, with one page. */
async function writePaper(page: Page, decision: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles({ name: "giay.jpg", mimeType: "image/jpeg", buffer: await photoOf(900, 1200) })
  await expect(page.getByText("Trang 1", { exact: true })).toBeVisible()
  await page.getByLabel("Cho sản phẩm nào?").selectOption({ index: 1 })
  await page.getByRole("radio", { name: "4 sao" }).check()
  await page.getByLabel("Nhóm sản phẩm, ghi trên giấy").selectOption("food")
  await page.getByLabel("Số quyết định").fill(decision)
  await page.getByLabel("Ngày quyết định").fill("2026-10-12")
  await page.getByLabel("Nơi ra quyết định").fill("UBND tỉnh Ninh Bình")
}

test("an OCOP paper handed in without a network waits with its page, outlives a reload, arrives once, and comes back to its form when refused", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const decision = `${Date.now() % 100_000}/QĐ-UBND`
  await signIn(page)
  await kept(page)
  await page.goto(`${portal}/giay-ocop/moi`)
  await expect(page.getByLabel("Cho sản phẩm nào?").locator("option").nth(1)).toBeAttached()

  await context.setOffline(true)
  await writePaper(page, decision)
  await answer(page, "Gửi Liên minh kiểm tra").click()
  const waiting = page.getByRole("listitem").filter({ hasText: decision })
  await expect(waiting.getByText("Chờ gửi", { exact: true })).toBeVisible()
  await page.reload()
  await expect(waiting.getByText("Đã gửi 0 trong 1 trang")).toBeVisible()
  await expectAccessible(page, "a paper that waits on the phone")
  await page.goto(`${portal}/cho-gui`)
  await expect(page.getByText(/^Gửi giấy OCOP · /)).toBeVisible()
  await page.goto(`${portal}/giay-ocop`)

  await context.setOffline(false)
  await expect(waiting.getByText("Chờ Liên minh kiểm tra")).toBeVisible({ timeout: 40_000 })
  await expect(waiting).toHaveCount(1)
  const papers = async () =>
    (await ask<VendorCertificateListResponse>(page, "/certificates?limit=100")).certificates.filter(
      ({ decision_number }) => decision_number === decision,
    )
  expect((await papers()).map(({ files, status }) => [files.length, status])).toEqual([[1, "pending"]])

  // The same decision again: the market has a sentence about it, and all that was typed comes back.
  await page.goto(`${portal}/giay-ocop/moi`)
  await expect(page.getByLabel("Cho sản phẩm nào?").locator("option").nth(1)).toBeAttached()
  await writePaper(page, decision)
  await answer(page, "Gửi Liên minh kiểm tra").click()
  const refused = page.getByRole("alert").filter({ hasText: "đã được gửi rồi" })
  await expect(refused).toBeVisible({ timeout: 40_000 })
  await expectAccessible(page, "a paper that was refused")
  await refused.getByRole("link", { name: "Sửa lại" }).click()
  await expect(page.getByLabel("Số quyết định")).toHaveValue(decision)
  await expect(page.getByLabel("Nơi ra quyết định")).toHaveValue("UBND tỉnh Ninh Bình")
  await expect(page.getByText("Trang 1", { exact: true })).toBeVisible()
  await page.getByLabel("Số quyết định").fill(`${decision}-2`)
  await answer(page, "Gửi Liên minh kiểm tra").click()
  await expect(
    page
      .getByRole("listitem")
      .filter({ hasText: `${decision}-2` })
      .getByText("Chờ Liên minh kiểm tra"),
  ).toBeVisible({ timeout: 40_000 })
  expect(await papers()).toHaveLength(1)
})

test("people are invited without a network, and of two owners who change one role the second sees what the first did", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(120_000)
  await signIn(page)
  await kept(page)
  const name = `Chị Hoa ${Date.now() % 100_000}`
  const phone = `09${String(Date.now() % 100_000_000).padStart(8, "0")}`
  const made: InviteCreatedResponse = await (
    await page.request.post("/vendor/invites", { data: { name, role: "packer" } })
  ).json()
  // She accepts on a phone of her own: the test's page stays the owner's.
  const other = await browser.newContext()
  const accepting = { name, phone, password: "ngô khoai sắn lạc", as: "token" }
  const token = made.url.split("/").at(-1)
  const origin = new URL(page.url()).origin
  expect((await other.request.post(`${origin}/vendor/invites/${token}/accept`, { data: accepting })).status()).toBe(200)
  await other.close()

  await page.goto(`${portal}/nguoi`)
  const person = page.getByRole("listitem").filter({ hasText: name })
  await expect(person).toBeVisible()
  const colleague = async () =>
    (await ask<MemberListResponse>(page, "/members")).members.find((member) => member.name === name)
  await context.setOffline(true)

  const guest = `Anh Muối ${Date.now() % 100_000}`
  await answer(page, "Mời thêm người").click()
  const sheet = page.getByRole("dialog")
  await sheet.getByLabel("Tên người được mời").fill(guest)
  await sheet.getByRole("button", { name: "Tạo đường dẫn mời" }).click()
  await expect(sheet.getByText("Đường mời sẽ hiện khi có mạng.")).toBeVisible()
  await sheet.getByRole("button", { name: "Xong" }).click()
  await person.getByRole("button").click()
  await sheet.getByRole("radio", { name: /^Chủ nhiệm/ }).check()
  await sheet.getByRole("button", { name: "Lưu vai trò" }).click()
  await page.reload()
  await expect(person.getByText("Chờ gửi", { exact: true })).toBeVisible()
  await expect(
    page.getByRole("listitem").filter({ hasText: guest }).getByText("Chờ gửi", { exact: true }),
  ).toBeVisible()
  await expectAccessible(page, "people that wait on the phone")

  // The other owner was faster: the test itself has a network.
  const before = await colleague()
  expect((await page.request.post(`/vendor/members/${before?.id}`, { data: { role: "manager" } })).status()).toBe(200)
  await context.setOffline(false)
  const conflict = page.getByRole("alert").filter({ hasText: "Đổi vai trò" })
  await expect(conflict.getByText("Người khác vừa đổi vai trò")).toBeVisible({ timeout: 30_000 })
  await expect(conflict.locator("dl")).toHaveText("Lúc ghiĐóng góiBạn muốnChủ nhiệmBây giờQuản lý")
  await expectAccessible(page, "a role that somebody else has changed")
  expect((await colleague())?.role).toBe("manager")
  await conflict.getByRole("button", { name: "Vẫn làm" }).click()
  await expect(conflict).toBeHidden()
  await expect.poll(async () => (await colleague())?.role, { timeout: 20_000 }).toBe("owner")

  const invited = page.getByRole("listitem").filter({ hasText: guest })
  await invited.getByRole("button", { name: "Xem đường dẫn mời" }).click()
  await expect(sheet.getByText(/\/seller\/moi\/htxi_/)).toBeVisible()
  await sheet.getByRole("button", { name: "Xong" }).click()
  const open = async () =>
    (await ask<InviteListResponse>(page, "/invites")).invites.filter((invite) => invite.name === guest).length
  expect(await open()).toBe(1)
  await invited.getByRole("button", { name: "Huỷ lời mời" }).click()
  await expect(invited).toBeHidden({ timeout: 20_000 })
  await expect.poll(open).toBe(0)
  await page.request.delete(`/vendor/members/${before?.id}`)
})
