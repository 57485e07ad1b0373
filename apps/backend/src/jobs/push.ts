import type { MedusaContainer } from "@medusajs/framework/types"
import { drainPushes } from "../workflows/push/drain-pushes"

/** Knocks again at browsers that did not answer, and at those a crash left out. */
export default async function pushJob(container: MedusaContainer): Promise<void> {
  await drainPushes(container)
}

export const config = { name: "push", schedule: "*/5 * * * * *" }
