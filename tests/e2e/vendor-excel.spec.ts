import { expect, test } from "@playwright/test"
import { expectAccessible } from "./support/expect-accessible"
import { answer, portal, signIn } from "./support/portal"
import { sheetOf } from "./support/sheet-of"
import { watchPage } from "./support/watch-page"

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

test("of 200 rows of a sheet seven are wrong: they are named by cell, the others are written, the seven come back as a file", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const watch = watchPage(page)
  await signIn(page)
  await page.goto(`${portal}/hang/excel`)
  await page.getByRole("radio", { name: /^Sản phẩm mới/ }).check()
  const bytes = await sheetOf(200, [
    [12, 4, 45_000.5],
    [33, 4, "12/05/2026"],
    [54, 3, null],
    [75, 0, "tay-1"],
    [96, 2, "Nhóm không có"],
    [116, 5, "=1+2"],
    [138, 4, 45],
  ])
  const file = { name: "hang-moi.xlsx", mimeType, buffer: Buffer.from(bytes) }
  await page.getByLabel("Chọn tệp Excel").last().setInputFiles(file)

  await expect(page.getByText("7 dòng chưa đúng sẽ được để lại.")).toBeVisible({ timeout: 20_000 })
  const bad = page.getByRole("listitem").filter({ hasText: /Dòng \d+/ })
  await expect(bad).toHaveCount(7)
  await expect(bad.filter({ hasText: /Dòng 12\b/ })).toContainText("Ô E12")
  await expect(bad.filter({ hasText: /Dòng 116\b/ })).toContainText("Ô F116")
  await expectAccessible(page, "the preview of a sheet")

  await answer(page, "Nhập 193 dòng").click()
  await expect(page.getByText("Đã ghi 193 dòng vào gian hàng.")).toBeVisible({ timeout: 60_000 })
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải các dòng chưa nhập được" }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  await expectAccessible(page, "the end of an import")
  watch.expectQuiet()
})

test("a PDF that calls itself a sheet is refused in words, and nothing is written", async ({ page }) => {
  await signIn(page)
  await page.goto(`${portal}/hang/excel`)
  const file = { name: "hang.xlsx", mimeType, buffer: Buffer.from("%PDF-1.7\n%âãÏÓ\n") }
  await page.getByLabel("Chọn tệp Excel").last().setInputFiles(file)
  await expect(page.getByRole("alert")).toContainText(/tệp|Excel/)
  await expect(page).toHaveURL(/\/hang\/excel$/)
})
