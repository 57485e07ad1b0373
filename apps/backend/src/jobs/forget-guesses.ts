import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldGuesses } from "../workflows/guess/forget-old-guesses"

/** Every quarter of an hour forgets wrong guesses that no longer count. */
export default async function forgetGuesses(container: MedusaContainer): Promise<void> {
  await forgetOldGuesses(container)
}

export const config = { name: "forget-guesses", schedule: "7,22,37,52 * * * *" }
