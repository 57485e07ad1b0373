import { readFileSync } from "node:fs"
import type { VendorLotListResponse, VendorLotResponse } from "@cho-htx/contracts"
import { expect, type Page, test } from "@playwright/test"
import { buyFromDemo } from "./support/buy-from-demo"
import { expectAccessible } from "./support/expect-accessible"
import { answer, ask, kept, portal, signIn } from "./support/portal"
import { watchPage } from "./support/watch-page"

/** Presses what makes a PDF and answers its first bytes and its name. */
async function pdf(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()])
  const head = readFileSync(await download.path())
    .subarray(0, 5)
    .toString()
  await expect(page.getByText(`Đã lưu ${download.suggestedFilename()} vào máy.`)).toBeVisible()
  return `${download.suggestedFilename()} ${head}`
}

test("a lot is recorded, published, labelled, packed into an order and recalled; its page follows", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const watch = watchPage(page)
  await signIn(page)
  const { code: bought, title, label } = await buyFromDemo(page)

  await page.goto(`${portal}/lo-hang/moi`)
  await page.getByLabel("Tìm hàng").fill(title)
  await page.getByRole("radio", { name: label, exact: true }).check()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByLabel("Ngày thu hoạch").fill("2026-11-20")
  await page.getByLabel("Cả lô được mấy gói?").fill("1.200")
  await page.getByLabel(/Hạn dùng/).fill("2026-11-01")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await expect(page.getByText("Hạn dùng không thể trước ngày làm ra và ngày đóng gói.")).toBeVisible()
  await page.getByLabel(/Hạn dùng/).fill("2027-05-20")
  await page.reload()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await expect(page.getByLabel(/Hạn dùng/)).toHaveValue("2027-05-20")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByLabel(/Lấy từ ai/).fill("Trại giống Đông Bình")
  await page.getByLabel(/Ngoài chợ này/).fill("Cửa hàng Hải Anh")
  await page.getByRole("button", { name: "Ghi lô này" }).click()

  await expect(page.getByRole("heading", { name: "Công bố lô này?" })).toBeVisible()
  await page.getByRole("button", { name: "Thêm một bước" }).click()
  await page.getByLabel("Ở đâu?").fill("Cánh đồng Gió, xóm 7")
  await expectAccessible(page, "a step of a lot")
  await page.getByRole("button", { name: "Ghi bước này" }).click()
  await expect(page.getByText("Cánh đồng Gió, xóm 7")).toBeVisible()
  await answer(page, "Công bố lô").click()
  await expect(page.getByRole("heading", { name: "Lô đã công bố" })).toBeVisible()
  const lot = page.url()

  await answer(page, "In nhãn QR").click()
  await page.getByLabel("Bao nhiêu nhãn?").fill("24")
  const sheet = await pdf(page, () => page.getByRole("button", { name: "Tải tờ nhãn" }).click())
  expect(sheet).toMatch(/^nhan-lo-[2-9A-Z]{10}\.pdf %PDF-$/)
  await page.getByRole("button", { name: "Đóng" }).click()
  const publicUrl = (await page.getByRole("link", { name: "Xem trang khách thấy" }).getAttribute("href")) ?? ""
  const code = publicUrl.slice(-10)

  await page.goto(`${portal}/don-hang`)
  await page.getByRole("link", { name: bought }).click()
  await answer(page, "Đủ, nhận đơn").click()
  await page.getByRole("button", { name: "Ghi lô cho đơn" }).click()
  await page.getByRole("button", { name: `Lấy từ lô này ${code}` }).click()
  await expect(page.getByText("Đã ghi đủ")).toBeVisible()
  await expectAccessible(page, "lots of an order")
  await page.getByRole("button", { name: "Ghi vào đơn" }).click()
  await expect(page.getByText("× 2").last()).toBeVisible()
  await expect(page.getByText(code)).toBeVisible()

  await page.goto(`${portal}/don-hang?tinh_trang=confirmed`)
  await page.getByRole("button", { name: "Chọn đơn để in" }).click()
  await page.getByRole("checkbox").first().check()
  await answer(page, "In giấy cho 1 đơn").click()
  await expectAccessible(page, "papers of orders")
  for (const [name, file] of [
    ["Phiếu soạn hàng", "phieu-soan-hang.pdf"],
    ["Phiếu giao hàng", "phieu-giao-hang.pdf"],
    ["Nhãn gửi hàng", "nhan-gui-hang.pdf"],
  ])
    expect(await pdf(page, () => page.getByRole("button", { name }).click())).toBe(`${file} %PDF-`)

  await page.goto(publicUrl)
  await expect(page.getByText("Trại giống Đông Bình")).toBeVisible()
  await expect(page.getByText("Cửa hàng Hải Anh")).toBeHidden()
  await expectAccessible(page, "the public page of a lot")

  await page.goto(lot)
  await page.getByRole("button", { name: "Thu hồi lô" }).click()
  const recall = page.getByRole("dialog")
  await recall.getByRole("button", { name: "Thu hồi lô" }).click()
  await expect(recall.getByText("Ghi lý do, ít nhất 5 chữ cái. Khách sẽ đọc.")).toBeVisible()
  await recall.getByLabel("Vì sao phải thu hồi?").fill("Gói bị hở, gạo ẩm")
  await recall.getByRole("button", { name: "Thu hồi lô" }).click()
  await expect(page.getByText("Lý do: Gói bị hở, gạo ẩm")).toBeVisible()
  await expect(async () => {
    await page.goto(publicUrl)
    await expect(page.getByRole("alert").filter({ hasText: "đã bị thu hồi" })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  watch.expectQuiet()
})

test("a lot and its step recorded without a network outlive a reload and arrive once; who was faster is not written over", async ({
  page,
  context,
}) => {
  test.setTimeout(90_000)
  await signIn(page)
  await kept(page)
  await page.goto(`${portal}/lo-hang/moi`)
  const pack = page.getByRole("radio").first()
  await expect(pack).toBeVisible()

  await context.setOffline(true)
  await pack.check()
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByLabel("Ngày thu hoạch").fill("2026-11-21")
  await page.getByLabel("Cả lô được mấy gói?").fill("77")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByLabel(/Lấy từ ai/).fill("Trại giống ngoài đồng")
  await page.getByRole("button", { name: "Ghi lô này" }).click()
  await expect(page.getByText("Lô này đã được giữ trong máy.")).toBeVisible()
  await page.getByRole("button", { name: "Thêm một bước" }).click()
  await page.getByLabel("Ở đâu?").fill("Ruộng không sóng")
  await page.getByRole("button", { name: "Ghi bước này" }).click()
  await page.reload()
  await expect(page.getByText("Ruộng không sóng")).toBeVisible()
  await expectAccessible(page, "a lot that waits on the phone")
  await page.goto(`${portal}/lo-hang`)
  await expect(page.getByRole("listitem").first().getByText("Chưa gửi", { exact: true })).toBeVisible()
  await page.goto(`${portal}/cho-gui`)
  await expect(page.getByText(/^Ghi lô mới · /)).toBeVisible()
  await expect(page.getByText(/^Thêm bước cho lô · /)).toBeVisible()

  await context.setOffline(false)
  await expect(page.getByText("Mọi việc đã gửi xong")).toBeVisible({ timeout: 20_000 })
  const { lots } = await ask<VendorLotListResponse>(page, "/lots?status=draft")
  const mine = lots.filter(({ quantity, made_on }) => quantity === 77 && made_on === "2026-11-21")
  expect(mine).toHaveLength(1)
  const id = mine[0]?.id ?? ""
  const read = async () => (await ask<VendorLotResponse>(page, `/lots/${id}`)).lot
  expect((await read()).steps.map(({ place }) => place)).toEqual(["Ruộng không sóng"])

  await page.goto(`${portal}/lo-hang/${id}/sua`)
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await context.setOffline(true)
  await page.getByLabel("Cả lô được mấy gói?").fill("78")
  await page.getByRole("button", { name: "Tiếp tục" }).click()
  await page.getByRole("button", { name: "Lưu lô" }).click()
  await answer(page, "Công bố lô").click()
  await expect(page.getByRole("heading", { name: "Chờ công bố" })).toBeVisible()
  // A colleague was faster: the test itself has a network.
  const { variant_id, kind, made_on } = await read()
  const data = { variant_id, kind, made_on, quantity: 79, expected_version: 1 }
  expect((await page.request.post(`/vendor/lots/${id}`, { data })).status()).toBe(200)
  await context.setOffline(false)
  const conflict = page.getByRole("alert").filter({ hasText: "Sửa lô" })
  await expect(conflict.getByText("78 gói")).toBeVisible({ timeout: 20_000 })
  await expect(conflict.getByText("79 gói")).toBeVisible()
  await expectAccessible(page, "a lot that somebody else has changed")
  expect(await read()).toMatchObject({ quantity: 79, status: "draft" })
  await conflict.getByRole("button", { name: "Vẫn làm" }).click()
  // What followed was to publish the lot this edit makes: nobody is asked again.
  await expect(page.getByRole("heading", { name: "Lô đã công bố" })).toBeVisible({ timeout: 20_000 })
  await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe("published")
  expect(await read()).toMatchObject({ quantity: 78, came_from: "Trại giống ngoài đồng" })
})
