import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../config/env"
import { noteFault } from "./commit/note-fault"
import { workBatch } from "./commit/work-batch"

let running: Promise<void> | null = null

/**
 * Works off committed imports, batch by batch, until none is left. Safe in several processes: each batch is taken under its import's row lock,
 * and who was killed leaves it to the next. Never throws: a batch that failed is tried again by the next run.
 */
export function runImports(scope: MedusaContainer): Promise<void> {
  running ??= runAll(scope).finally(() => {
    running = null
  })
  return running
}

/** Begins at once; the job catches up with what a crash leaves, and does all of it where web servers do no work in the background. */
export function runSoon(scope: MedusaContainer): void {
  if (config.MEDUSA_WORKER_MODE === "server") return
  setImmediate(() => void runImports(scope))
}

async function runAll(scope: MedusaContainer): Promise<void> {
  const taken: { id: string | null } = { id: null }
  try {
    while (await workBatch(scope, taken)) taken.id = null
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    scope.resolve(ContainerRegistrationKeys.LOGGER).error(`Import ${taken.id}: ${message}`)
    if (taken.id) await noteFault(scope, taken.id).catch(() => undefined)
  }
}
