import type { MedusaContainer } from "@medusajs/framework/types"
import { type DrainOptions, drainBatch } from "../changes/drain"
import { isIndexMissing } from "../changes/errors"
import { installTriggers } from "../changes/install-triggers"
import { advanceCheck } from "../runs/advance-check"
import { advanceRebuild } from "../runs/advance-rebuild"

/**
 * One round of everything that keeps the index in line: a batch of marks, then a page of whatever run is open. Changes come first and
 * between any two pages, so that a rebuild delays none. Answers whether more is to do at once. Throws when the serving index cannot be written.
 */
export async function searchStep(container: MedusaContainer, options: DrainOptions): Promise<boolean> {
  await installTriggers(container)
  let missing: unknown = null
  const { more } = await drainBatch(container, options).catch((error: unknown) => {
    if (!isIndexMissing(error)) throw error
    missing = error
    return { more: false }
  })
  const rebuilding = await advanceRebuild(container, options)
  // A rebuild that is under way replaces what is missing; else somebody has to ask for one.
  if (missing && !rebuilding) throw missing
  const checking = !rebuilding && (await advanceCheck(container, "check", options))
  const reconciling = !rebuilding && !checking && (await advanceCheck(container, "reconcile", options))
  return more || rebuilding || checking || reconciling
}
