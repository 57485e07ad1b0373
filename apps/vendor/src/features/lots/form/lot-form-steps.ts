import { createLotSchema } from "@cho-htx/contracts"

/** The three questions of the form with the contract's own schema for each. */
export const lotFormSteps = [
  { name: "pack", schema: createLotSchema.pick({ variant_id: true }).strip() },
  {
    name: "days",
    schema: createLotSchema
      .pick({ kind: true, made_on: true, packed_on: true, best_before: true, quantity: true })
      .strip(),
  },
  { name: "trace", schema: createLotSchema.pick({ inputs: true, came_from: true, went_to: true, note: true }).strip() },
] as const

export type LotFormStep = (typeof lotFormSteps)[number]["name"]
