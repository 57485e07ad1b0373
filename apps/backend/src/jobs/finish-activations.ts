import type { MedusaContainer } from "@medusajs/framework/types"
import { config as environment } from "../config/env"
import { finishActivations } from "../workflows/cooperative/finish-activations"

/** Finishes admissions that a crash cut short. */
export default async function finishActivationsJob(container: MedusaContainer): Promise<void> {
  await finishActivations(container)
}

export const config = { name: "finish-activations", schedule: `*/${environment.SWEEP_EVERY} * * * * *` }
