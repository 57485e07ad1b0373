import { expect, type Page } from "@playwright/test"

/** The portal under the shop's own address, as phones open it. */
export const portal = "/seller"

/** The demonstration's cooperative with an owner who signs in. */
export const demoOwner = { identifier: "0900000301", password: "cho-htx-demo" }

/** Signs in on the portal's first screen and waits for home. */
export async function signIn(page: Page, { identifier, password } = demoOwner): Promise<void> {
  await page.goto(`${portal}/dang-nhap`)
  await page.getByLabel("Số điện thoại hoặc email").fill(identifier)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page.getByRole("navigation", { name: "Bốn việc chính" })).toBeVisible()
}

/** The app's files are on the phone and its worker answers for the page: from here on it opens without a network. */
export async function kept(page: Page): Promise<void> {
  await page.waitForFunction(
    async () =>
      (await navigator.serviceWorker.ready).active?.state === "activated" && navigator.serviceWorker.controller,
  )
}

/** What the member's own session answers on /vendor. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/vendor${path}`)
  expect(answer.status(), path).toBe(200)
  return answer.json()
}

/** The answer at the foot of a phone's screen, or in the box of a desk. */
export const answer = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).locator("visible=true").first()
