import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf } from "../../lib/sql"
import { sayError } from "../changes/errors"
import { requestRun } from "../runs/request-run"
import { listVersions } from "../versions/list-versions"
import { finishRun } from "./finish-run"

const patience = 20_000

/** Makes the index of a market that has none yet, so that its first list is an empty one. An engine that is away is left to the worker. */
export async function buildFirstIndex(container: MedusaContainer): Promise<void> {
  if ((await listVersions(pgOf(container))).some(({ active }) => active)) return
  try {
    const run = await requestRun(container, { kind: "rebuild", reason: "first", actor: "system", repair: false })
    await finishRun(container, run, undefined, patience)
  } catch (error) {
    const facts = { level: "warn", message: "first search index is left to the worker", reason: sayError(error) }
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify(facts))
  }
}
