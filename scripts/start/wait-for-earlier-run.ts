import { phase } from "../lib/phase.js"
import { isBusy } from "../lib/ports.js"
import type { Settings } from "../lib/settings.js"
import { waitUntil } from "../lib/wait.js"

const patienceMs = 15_000

/** A start that was killed takes its servers with it, but they need a few seconds to go. */
export async function waitForEarlierRun(settings: Settings): Promise<void> {
  const gone = async () => !(await isBusy(settings.shopPort)) && !(await isBusy(settings.backendPort))
  if (await gone()) return
  await phase("Wait for the servers of an earlier start to end", () => waitUntil(gone, patienceMs, 100))
}
