import type { AttachLotsBody } from "@cho-htx/contracts"
import { Refusal } from "../../lib/refusal"
import { lotMessages } from "./messages"
import type { SaidLot } from "./said-lots"

type Line = AttachLotsBody["lines"][number]

/** The same for the same lots in the same quantities, in any order. */
const keyOf = (shares: Line["lots"]) =>
  shares
    .map(({ lot_id, quantity }) => `${lot_id} ${quantity}`)
    .sort()
    .join()

/**
 * Throws CONFLICT when somebody has said something else of a line since the person looked. A line that already says what is wanted is no
 * conflict: both meant the same, or it is a repetition.
 */
export function refuseOvertakenLots(lines: readonly Line[], said: readonly SaidLot[]): void {
  for (const { line_id, lots, expected } of lines) {
    const now = said.filter((each) => each.line_id === line_id)
    if (expected === undefined || [expected, lots].some((shares) => keyOf(shares) === keyOf(now))) continue
    throw new Refusal("conflict", lotMessages.overtaken(now))
  }
}
