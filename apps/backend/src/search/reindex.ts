import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { requestRun } from "./runs/request-run"
import type { Run } from "./runs/types"
import { finishRun } from "./worker/finish-run"

/**
 * Rebuilds the product index into a new version and swaps it in; the old one serves until then. Works beside a running worker, with which
 * it shares the pages. Answers the run; throws when the engine cannot be reached for ten minutes.
 */
export async function rebuildIndex(
  container: MedusaContainer,
  onPage: (run: Run) => void = () => undefined,
): Promise<Run> {
  const run = await requestRun(container, { kind: "rebuild", reason: "asked", actor: "system", repair: false })
  return finishRun(container, run, onPage)
}

/** Entry of `medusa exec`. */
export default async function reindex({ container }: ExecArgs): Promise<void> {
  const started = performance.now()
  const { done } = await rebuildIndex(container)
  const took = Math.round(performance.now() - started)
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Search index rebuilt: ${done} products in ${took} ms`)
}
