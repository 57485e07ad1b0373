import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { expect, type Page } from "@playwright/test"

/** IBM Equal Access (Apache-2.0) in place of axe, whose licence ours leaves out: docs/adr/0018. */
const engine = readFileSync(
  createRequire(import.meta.url).resolve("accessibility-checker-engine/ace-window.js"),
  "utf8",
)

/** The part of its report that is read here. */
interface Finding {
  ruleId: string
  value: [string, string]
  message: string
  snippet: string
}
interface Engine {
  Checker: new () => { check: (node: Document, policies: string[]) => Promise<{ results: Finding[] }> }
}

/** What Equal Access is sure of: violations of WCAG 2.2 A and AA. Runs as the debugger does, so the page's policy does not matter. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate("typeof window.ace_ibma === 'object'"))) await page.evaluate(engine)
  return page.evaluate(async () => {
    const { Checker } = (window as unknown as { ace_ibma: Engine }).ace_ibma
    const { results } = await new Checker().check(document, ["WCAG_2_2"])
    return results
      .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 160)}`)
  })
}

/** Buttons, links and fields too small for a thumb: under 44 px, or under 24 px where they stand in a line of text. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = Array.from(
      document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary"),
    )
    return shown.flatMap((element) => {
      const target = element.closest("label") ?? element
      const { width, height } = target.getBoundingClientRect()
      const hidden = width < 2 || height < 2 || !target.checkVisibility({ visibilityProperty: true })
      if (hidden || element.closest(".sr-only")) return []
      const inText = getComputedStyle(element).display.startsWith("inline") && element.closest("p, li, dd, td, [role]")
      const least = inText ? 24 : 44
      const small = height < least - 0.5 || width < 24
      return small ? [`${Math.round(width)} × ${Math.round(height)} px: ${element.outerHTML.slice(0, 140)}`] : []
    })
  })
}

/** Fails with everything that keeps somebody from using the screen as it stands. `where` names it in the report. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await violations(page), `WCAG on ${where}`).toEqual([])
  expect(await smallTargets(page), `small targets on ${where}`).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `sideways scroll on ${where}`).toBeLessThanOrEqual(0)
}
