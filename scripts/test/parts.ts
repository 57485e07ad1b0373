import { testBrowser } from "./browser.js"
import { testIntegration } from "./integration.js"
import { lint } from "./lint.js"
import type { Tally } from "./tally.js"
import { checkTypes } from "./types.js"
import { testUnits } from "./unit.js"

/** The parts of `npm test`, in the order they run: the quickest to complain comes first. */
export const parts: Record<string, (files: string[]) => Promise<Tally>> = {
  lint,
  types: checkTypes,
  unit: testUnits,
  integration: testIntegration,
  e2e: testBrowser,
}
