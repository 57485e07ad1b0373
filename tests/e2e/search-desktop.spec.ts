import { expect, test } from "@playwright/test"

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false })

test("the keyboard alone walks the suggestions, with what a screen reader needs", async ({ page }) => {
  await page.goto("/")
  const box = page.getByRole("combobox", { name: "Tìm hàng, hợp tác xã, xã phường" })
  await box.focus()
  await page.keyboard.type("gao", { delay: 30 })
  const options = page.getByRole("option")
  await expect(options.last()).toHaveText("Xem mọi món hợp với “gao”")
  await expect(box).toHaveAttribute("aria-expanded", "true")
  await expect(page.getByRole("search").getByRole("status")).toContainText("gợi ý")
  await expect(page.getByRole("group", { name: "Hàng", exact: true })).toBeVisible()

  const chosen = page.locator("[role=option][aria-selected=true]")
  await page.keyboard.press("ArrowDown")
  await expect(chosen).toHaveText(
    await options
      .first()
      .innerText()
      .then((text) => text.replaceAll("\n", "")),
  )
  await expect(box).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "")
  await page.keyboard.press("End")
  await expect(chosen).toHaveText("Xem mọi món hợp với “gao”")
  await page.keyboard.press("Home")
  await page.keyboard.press("ArrowUp")
  await expect(chosen).toHaveCount(0)

  await page.keyboard.press("Escape")
  await expect(page.getByRole("listbox")).toBeHidden()
  await expect(box).toHaveValue("gao")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Kết quả cho “gao”" })).toBeVisible()
  await expect(box).toHaveValue("gao")
})

test("an answer to older words never replaces that to newer ones", async ({ page }) => {
  await page.route(/\/store\/search\/suggest\?.*q=nuoc(?:&|$)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await route.continue().catch(() => undefined)
  })
  await page.goto("/")
  const box = page.getByRole("combobox", { name: "Tìm hàng, hợp tác xã, xã phường" })
  const slow = page.waitForRequest(/q=nuoc(?:&|$)/)
  await box.fill("nuoc")
  await slow
  await box.fill("mat ong")
  await expect(page.getByRole("option", { name: /Mật ong/ }).first()).toBeVisible()
  await page.waitForTimeout(2_000)
  await expect(page.getByRole("option", { name: "Xem mọi món hợp với “mat ong”" })).toBeVisible()
  await expect(page.getByRole("option", { name: /nuoc/ })).toHaveCount(0)
})

test("what is typed before the page's script runs stays in the box", async ({ page }) => {
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await route.continue().catch(() => undefined)
  })
  await page.goto("/", { waitUntil: "commit" })
  const box = page.getByRole("combobox", { name: "Tìm hàng, hợp tác xã, xã phường" })
  await box.click()
  await page.keyboard.type("mat ong")
  await page.waitForLoadState("networkidle")
  await expect(box).toHaveValue("mat ong")
})
