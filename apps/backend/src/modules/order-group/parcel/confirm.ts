import type { ParcelStanding } from "@cho-htx/contracts"
import type { Db } from "../db/connection"
import { type StepInput, takeStep } from "./take-step"

/** The cooperative takes the order on. Throws ParcelRefused. */
export const confirmParcel = (db: Db, input: StepInput): Promise<ParcelStanding> =>
  takeStep(db, "confirm", input, async () => ({}))
