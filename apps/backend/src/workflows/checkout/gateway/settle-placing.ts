import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../../config/env"
import type { PlacingGroup } from "../../../modules/order-group/completion/complete-cart"
import { withConnection } from "../../../modules/order-group/db/connection"
import { readLease, takeLeases } from "../../../modules/order-group/gateway/sql/attempt"
import { findProgress } from "../../../modules/order-group/gateway/sql/progress"
import { askGateway } from "./ask-gateway"
import { leaseSeconds } from "./lease-seconds"
import { settleWord } from "./settle-word"

/** How a purchase at its gateway ended for the buyer who calls; "again" means: complete the cart again, things have moved on. */
export type PlacingEnd =
  | { end: "again" | "pending" | "refused" }
  | { end: "more"; data: Record<string, unknown> | null }

/** How long a caller waits for another one's attempt. */
const WAIT_MS = 8_000
const LOOK_EVERY_MS = 150

/**
 * Brings a purchase that waits for its gateway to an end, or says that it is still pending. One caller asks; the others wait for that
 * one's end, and the first to find its lease run out asks again under the same key.
 */
export async function settlePlacing(scope: MedusaContainer, { id, attempt }: PlacingGroup): Promise<PlacingEnd> {
  const pg = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const deadline = Date.now() + WAIT_MS
  let [lease] = attempt === null ? [] : await withConnection(pg, (db) => db.run(readLease, [id, attempt]))
  for (;;) {
    if (lease) {
      const word = await askGateway(scope, lease)
      const end = await settleWord(scope, lease, word, "system")
      if (end === "placed" || end === "lost") return { end: "again" }
      if (end === "unknown") return { end: "pending" }
      return word.kind === "more" ? { end: "more", data: word.data } : { end: "refused" }
    }
    const [progress] = await withConnection(pg, (db) => db.run(findProgress, [id]))
    if (!progress?.placing) return { end: "again" }
    // Nobody asks at present: the last attempt found nothing out, or its process is gone.
    if (progress.failed && !progress.free) return { end: "pending" }
    if (progress.free) [lease] = await withConnection(pg, (db) => db.run(takeLeases, [id, 1, leaseSeconds(config)]))
    if (lease) continue
    if (Date.now() > deadline) return { end: "pending" }
    await pause(LOOK_EVERY_MS)
  }
}
