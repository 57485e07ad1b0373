import type { ParcelState, ParcelStep } from "@cho-htx/contracts"

/** Why a step cannot be taken; the workflow turns it into a sentence and a status. */
export type ParcelRefusalCode =
  /** No such order, or one of another cooperative. */
  | "not_found"
  /** The parcel's state does not allow the step. */
  | "wrong_state"
  /** The parcel is not in the state the person saw it in. */
  | "moved_on"
  /** A line is not as many as the person saw. */
  | "recounted"
  /** The buyer's money is still waited for. */
  | "unpaid"
  /** More than was bought, captured or left. */
  | "too_much"
  /** A line that is not in this order. */
  | "unknown_line"
  /** Canceling every line is canceling the order. */
  | "nothing_left"
  /** The step does not fit how this purchase is paid. */
  | "wrong_payment"
  /** The shelf holds less than the parcel needs. */
  | "no_stock"

/** A step refused: nothing was written. */
export class ParcelRefused extends Error {
  constructor(
    readonly code: ParcelRefusalCode,
    /** Numbers and states the sentence needs. */
    readonly values: {
      state?: ParcelState
      seen?: ParcelState
      step?: ParcelStep
      limit?: number
      path?: string
      /** What the line is called, and how many of it the person saw. */
      goods?: string
      expected?: number
    } = {},
  ) {
    super(`Parcel step refused: ${code} ${JSON.stringify(values)}`)
    this.name = "ParcelRefused"
  }
}
