import { MedusaError } from "@medusajs/framework/utils"

/** An error whose message is a Vietnamese sentence of ours and may be shown to people as it is. */
export class SpokenError extends MedusaError {
  // A plain property and not the class is what tells: the workflow engine hands on nothing but an error's own properties.
  readonly spoken = true
}

/** Whether an error's message is ours to show. Letters do not tell: Medusa's English sentences repeat what people typed. */
export const isSpoken = (error: object): boolean => "spoken" in error && error.spoken === true
