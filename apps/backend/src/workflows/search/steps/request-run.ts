import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { requestRun } from "../../../search/runs/request-run"

export interface RequestSearchRun {
  kind: "rebuild" | "check"
  repair: boolean
  /** "user:<id>". */
  actor: string
}

/** Leaves the work to the worker, which takes it up within a second. Asked twice, it is done once; nothing is to be taken back. */
export const requestRunStep = createStep("request-search-run", async (input: RequestSearchRun, { container }) => {
  const run = await requestRun(container, { ...input, reason: "asked" })
  return new StepResponse(run.id)
})
