import { expect, type Page } from "@playwright/test"

export const consoleUrl = `${process.env.BACKEND_PUBLIC_URL ?? "http://localhost:9000"}/app`
const staff = { email: "quantri@cho-htx.example", password: "cho-htx-demo" }

/** Opens the console as the demonstration's staff. */
export async function logIn(page: Page): Promise<void> {
  await page.goto(`${consoleUrl}/login`)
  await page.getByPlaceholder("Email").fill(staff.email)
  await page.getByPlaceholder("Mật khẩu").fill(staff.password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page).toHaveURL(/\/app\/orders/)
}
