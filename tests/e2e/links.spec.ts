import { expect, test } from "@playwright/test"
import { watchPage } from "./support/watch-page"

/** English words that no Vietnamese page has a reason to show; names such as Email or OCOP are not among them. */
const ENGLISH =
  /\b(?:the|and|your|cart|checkout|orders?|submit|loading|errors?|search|log ?in|sign|password|products?|price|quantity|address|not found|undefined|please|back|page)\b/iu
/** What broken code prints; names such as "Nan Vàng" are not it. */
const LEAK = /\b(?:NaN|null|Invalid|\[object)\b/u

const mainPages = [
  "/",
  "/san-pham",
  "/htx",
  "/xa",
  "/ocop",
  "/gio-hang",
  "/thanh-toan",
  "/tra-cuu",
  "/tai-khoan",
  "/tai-khoan/dang-nhap",
  "/tai-khoan/dang-ky",
  "/chinh-sach/giao-hang",
  "/chinh-sach/doi-tra",
  "/chinh-sach/du-lieu-ca-nhan",
  "/quy-che",
  "/dieu-kien-giao-dich",
  "/cach-tra-tien",
  "/khieu-nai",
  "/phi-va-doi-soat",
  "/mo-gian-hang",
]
/** Links followed beyond the main pages, so that the crawl stays short. */
const MOST_LINKS = 150

test("main pages speak Vietnamese only and the browser has nothing to complain about", async ({ page }) => {
  test.setTimeout(120_000)
  const watch = watchPage(page)
  for (const path of mainPages) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 }).first(), path).toBeVisible()
    const text = await page.evaluate(() => {
      const copy = document.body.cloneNode(true)
      if (!(copy instanceof HTMLElement)) return ""
      for (const part of Array.from(copy.querySelectorAll("script, style, [lang='en'], [hreflang='en']"))) part.remove()
      return copy.textContent ?? ""
    })
    expect(text.match(ENGLISH)?.[0] ?? null, `English on ${path}`).toBeNull()
    expect(text.match(LEAK)?.[0] ?? null, `broken text on ${path}`).toBeNull()
  }
  watch.expectQuiet()
})

test("no link of the main pages is dead", async ({ page, request, baseURL }) => {
  test.setTimeout(180_000)
  const found = new Map<string, string>()
  for (const path of mainPages) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 }).first(), path).toBeVisible()
    const links = await page
      .locator("a[href]")
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : "")))
    for (const link of links) {
      const url = new URL(link, baseURL)
      if (url.origin !== new URL(page.url()).origin) continue
      url.hash = ""
      if (!found.has(url.href)) found.set(url.href, path)
    }
  }
  const dead: string[] = []
  for (const [url, from] of [...found].slice(0, MOST_LINKS)) {
    const answer = await request.get(url)
    if (answer.status() !== 200) dead.push(`${answer.status()} ${url} on ${from}`)
  }
  expect(dead).toEqual([])
})
