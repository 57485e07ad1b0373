import { expect, type Page } from "@playwright/test"

/** Searches from the head's box as a shopper without a Vietnamese keyboard, opens the good named `title` and adds it once. */
export async function addBySearch(page: Page, query: string, title: RegExp): Promise<void> {
  const box = page
    .getByRole("search")
    .locator("visible=true")
    .getByRole("searchbox")
    .or(page.getByRole("search").locator("visible=true").getByRole("combobox"))
  await box.first().fill(query)
  await box.first().press("Enter")
  await expect(page).toHaveURL(/q=/)
  await page.getByRole("main").getByRole("link", { name: title }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
  await page
    .getByRole("button", { name: /^Thêm vào giỏ/ })
    .locator("visible=true")
    .first()
    .click()
  await expect(page.getByRole("status").filter({ hasText: "Đã thêm" })).toBeVisible()
}
