import type { MedusaContainer } from "@medusajs/framework/types"
import { isDocumentError, isIndexMissing, isOutage } from "../changes/errors"
import { ensureIndex } from "./ensure-index"
import { noteFailure, noteSuccess } from "./note-outcome"
import { searchStep } from "./step"

/** Failures in a row after which an error nobody knows may be one document's own. */
const patience = 3
const longestWait = 30_000

let working = false
let ensured = false
let failures = 0
let restUntil = 0

/** After the third failure in a row anything but an outage is looked for in single documents. */
const suspectAfter = (count: number) => (count < patience ? isDocumentError : (error: unknown) => !isOutage(error))

/**
 * Works until nothing is left to do; a call while another runs, or while it rests after a failure, does nothing. Never throws: a failure
 * is noted and tried again after a second, then twice as late each time, at most half a minute. Marks stay until they are worked off.
 */
export async function workOnSearch(container: MedusaContainer): Promise<void> {
  if (working || Date.now() < restUntil) return
  working = true
  try {
    if (!ensured) await ensureIndex(container)
    ensured = true
    while (await searchStep(container, { wait: false, suspect: suspectAfter(failures) }));
    if (failures > 0) await noteSuccess(container, failures)
    failures = 0
  } catch (error) {
    failures += 1
    restUntil = Date.now() + Math.min(longestWait, 1_000 * 2 ** (failures - 1))
    // The engine lost the index: asked again, `ensureIndex` has it rebuilt.
    if (isIndexMissing(error)) ensured = false
    await noteFailure(container, error, failures)
  } finally {
    working = false
  }
}
