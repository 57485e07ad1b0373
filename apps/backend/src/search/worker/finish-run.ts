import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { isIndexMissing } from "../changes/errors"
import { findRun } from "../runs/find-run"
import type { Run } from "../runs/types"
import { ensureIndex } from "./ensure-index"
import { searchStep } from "./step"

const pause = 250
const tenMinutes = 600_000

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Works until a run has ended, alone or beside a worker; answers it. `onPage` hears of progress. Throws what keeps failing for `patience`
 * milliseconds; the run itself stays open for a worker.
 */
export async function finishRun(
  container: MedusaContainer,
  wanted: Run,
  onPage: (run: Run) => void = () => undefined,
  patience = tenMinutes,
): Promise<Run> {
  let movedAt = Date.now()
  let last = ""
  for (;;) {
    const failure = await searchStep(container, { wait: true }).then(
      (more) => (more ? null : sleep(pause).then(() => null)),
      (error: unknown) => error,
    )
    const run = await findRun(pgOf(container), wanted.id)
    if (run?.state !== "open") return run ?? wanted
    const now = `${run.cursor} ${run.phase} ${run.done}`
    if (now !== last) {
      last = now
      movedAt = Date.now()
      onPage(run)
    }
    if (Date.now() - movedAt > patience) throw failure ?? new Error(run.error ?? "Nothing moves")
    if (isIndexMissing(failure)) await ensureIndex(container).catch(() => undefined)
    if (failure) await sleep(pause)
  }
}
