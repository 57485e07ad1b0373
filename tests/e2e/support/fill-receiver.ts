import { expect, type Page } from "@playwright/test"

export interface Receiver {
  name: string
  phone: string
  /** Typed into the combobox; the first place offered is taken. */
  commune: string
  line: string
  /** Left empty when there is none, as most buyers do. */
  email?: string
}

export const receiver: Receiver = {
  name: "Nguyễn Thu Hà",
  phone: "0900 000 123",
  commune: "hai duong",
  line: "Xóm 7, gần nhà văn hoá",
}

/** Fills part 1 of the checkout and waits until delivery is priced. */
export async function fillReceiver(page: Page, who: Receiver = receiver): Promise<void> {
  await page.getByLabel("Họ và tên").fill(who.name)
  await page.getByLabel("Số điện thoại").fill(who.phone)
  const commune = page.getByRole("combobox", { name: /Xã, phường/ })
  await commune.fill(who.commune)
  await page.getByRole("option").first().click()
  await page.getByLabel("Số nhà, xóm, đường").fill(who.line)
  if (who.email) await page.getByLabel(/^Email/).fill(who.email)
  await expect(page.getByRole("radio", { name: /Giao tận nhà/ }).first()).toBeChecked()
}
