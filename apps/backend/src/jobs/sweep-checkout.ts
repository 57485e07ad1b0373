import type { MedusaContainer } from "@medusajs/framework/types"
import { config as environment } from "../config/env"
import { sweepCheckout } from "../workflows/checkout/sweep/sweep-checkout"

/** Puts right what a crash, an outage or a buyer who went away left open in the checkout. */
export default async function sweepCheckoutJob(container: MedusaContainer): Promise<void> {
  await sweepCheckout(container)
}

export const config = { name: "sweep-checkout", schedule: `*/${environment.SWEEP_EVERY} * * * * *` }
