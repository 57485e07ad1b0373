import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** One structured line for the operator about something that was put right, or that a person must look at. No personal data. */
export function repairLine(scope: MedusaContainer, message: string, facts: Record<string, unknown>): void {
  scope
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(JSON.stringify({ level: "warn", message: `checkout: ${message}`, ...facts }))
}
