import path from "node:path"
import { root } from "../lib/paths.js"
import { findChromium } from "./chromium.js"
import { serveProduct } from "./product.js"
import { readPlaywright } from "./report.js"
import { reports, runTool } from "./runner.js"
import type { Tally } from "./tally.js"

/** Playwright against the built product on a freshly seeded database; files are given as tests/e2e/… */
export async function testBrowser(files: string[]): Promise<Tally> {
  const browser = await findChromium()
  const product = await serveProduct()
  const report = path.join(reports, "playwright.json")
  const wanted = files.map((file) => path.relative("tests", file))
  const env = { ...product.env, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await runTool("playwright", ["test", "--reporter=list,json", ...wanted], {
    cwd: path.join(root, "tests"),
    env,
  })
  await product.stop()
  const tally = readPlaywright(report)
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
