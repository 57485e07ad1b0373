import type { MedusaContainer } from "@medusajs/framework/types"
import { drainOutbox } from "../workflows/checkout/drain-outbox"
import { forgetOldEvents } from "../workflows/checkout/forget-old-events"

/** Picks up events a crash left between commit and emission, and clears those long emitted. */
export default async function outboxJob(container: MedusaContainer): Promise<void> {
  await drainOutbox(container)
  await forgetOldEvents(container)
}

export const config = { name: "outbox", schedule: "*/5 * * * * *" }
