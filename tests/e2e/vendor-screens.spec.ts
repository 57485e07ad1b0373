import { readFileSync } from "node:fs"
import type { VendorLotListResponse, VendorOrderListResponse, VendorProductListResponse } from "@cho-htx/contracts"
import { expect, type Page, test } from "@playwright/test"
import { expectAccessible } from "./support/expect-accessible"
import { ask, portal, signIn } from "./support/portal"
import { watchPage } from "./support/watch-page"

/** Every address of the portal's router; `$` parts are filled with what the demonstration has. */
const router = readFileSync(new URL("../../apps/vendor/src/router.tsx", import.meta.url), "utf8")
const addresses = [...router.matchAll(/path: "([^"]+)"/g)].map(([, path]) => path ?? "")
const open = addresses.filter((path) =>
  /^\/(?:dang-nhap|quen-mat-khau|dat-lai-mat-khau|dang-ky|moi)(?:\/|$)/.test(path),
)

/** One real thing for each `$` part of the addresses. */
async function examples(page: Page): Promise<Record<string, string>> {
  const { orders } = await ask<VendorOrderListResponse>(page, "/orders?state=placed")
  const { products } = await ask<VendorProductListResponse>(page, "/products?limit=1")
  const { stock } = await ask<{ stock: { variant_id: string }[] }>(page, "/stock?limit=1")
  const { lots } = await ask<VendorLotListResponse>(page, "/lots?status=draft&limit=1")
  const made = { kind: "harvested", made_on: "2026-11-20", quantity: 24, variant_id: stock[0]?.variant_id }
  const lot = lots[0] ?? (await (await page.request.post("/vendor/lots", { data: made })).json()).lot
  return { orderId: orders[0]?.order_id ?? "none", productId: products[0]?.id ?? "none", lotId: lot.id, token: "x" }
}

/** Opens an address and waits until what it shows has come. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(`${portal}${path === "/" ? "" : path}`)
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await page.waitForLoadState("networkidle")
  await expectAccessible(page, path)
}

test("everybody can use the screens that are open to all", async ({ page }) => {
  expect(open).toHaveLength(5)
  for (const path of open) await look(page, path.replace("$token", "khong-con-dung"))
})

test("everybody can use every screen of a member", async ({ page }) => {
  test.setTimeout(120_000)
  const watch = watchPage(page)
  await signIn(page)
  const found = await examples(page)
  const paths = addresses
    .filter((path) => !open.includes(path))
    .map((path) => path.replace(/\$(\w+)/g, (_, name: string) => found[name] ?? "none"))
  expect(paths.length).toBeGreaterThan(12)
  for (const path of paths) await look(page, path)
  watch.expectQuiet([404])
})

test("the page about oneself asks for the password once the e-mail changes, and keeps what was typed", async ({
  page,
}) => {
  await signIn(page)
  const address = "/thong-tin-cua-toi"
  await page.goto(`${portal}${address}`)
  const save = page.getByRole("button", { name: "Lưu thay đổi" })
  await page.getByLabel("Email").fill("khong-luu@cho-htx.example")
  await save.click()
  await expect(page.getByText("Ghi mật khẩu đang dùng.")).toBeVisible()
  await expectAccessible(page, address)
  await page.getByLabel("Mật khẩu đang dùng").fill("không phải")
  await save.click()
  await expect(page.getByText("Mật khẩu hiện tại chưa đúng.")).toBeVisible()
  await page.reload()
  await expect(page.getByLabel("Email")).toHaveValue("khong-luu@cho-htx.example")
  await page.getByRole("button", { name: "Bỏ, lấy lại như cũ" }).click()
  await expect(page.getByLabel("Email")).not.toHaveValue("khong-luu@cho-htx.example")
})

test("the page of delivery prices counts while they are written, says at its fields what to mend, and keeps what was typed", async ({
  page,
}) => {
  await signIn(page)
  const address = "/phi-giao-hang"
  await page.goto(`${portal}${address}`)
  const fee = page.getByRole("group", { name: "Cùng tỉnh" }).getByLabel(/^Giá đến/)
  const before = await fee.inputValue()
  const shown = page.getByRole("region", { name: "Khách sẽ trả" })
  await page.getByLabel("Giá đầu tính cho kiện đến").fill("1,5")
  await page.getByLabel("Rồi cộng tiền cho mỗi").fill("2")
  await fee.fill("123000")
  await page.getByLabel("Thử với một kiện nặng").fill("1,5")
  await expect(shown).toContainText("123.000\u00a0₫")
  await fee.fill("")
  await page.getByRole("button", { name: "Lưu bảng giá" }).click()
  await expect(page.getByText("Ghi số tiền, ví dụ 25.000.")).toBeVisible()
  await expect(fee).toBeFocused()
  await expectAccessible(page, address)
  await page.reload()
  await expect(page.getByLabel("Giá đầu tính cho kiện đến")).toHaveValue("1,5")
  await page.getByRole("button", { name: "Bỏ, lấy lại giá đang dùng" }).click()
  await expect(fee).toHaveValue(before)
})

test("a sheet that is closed gives the focus back to the button it came from", async ({ page }) => {
  await signIn(page)
  await page.goto(`${portal}/kho`)
  const button = page.getByRole("listitem").first().getByRole("button").first()
  for (const close of [
    () => page.getByRole("dialog").getByRole("button", { name: "Đóng" }).click(),
    () => page.keyboard.press("Escape"),
  ]) {
    await button.click()
    await expect(page.getByRole("dialog")).toBeVisible()
    await close()
    await expect(page.getByRole("dialog")).toBeHidden()
    await expect(button).toBeFocused()
  }
})
