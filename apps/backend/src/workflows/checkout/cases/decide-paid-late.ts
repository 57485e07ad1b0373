import { Refusal } from "../../../lib/refusal"
import type { CaseEffect } from "./case-effects"
import { caseSentences } from "./messages"
import { placeAgain } from "./place-again"

/** Money without a purchase: a person has given it back, which leaves its trace in the case, or the goods are ordered again for it. */
export const decidePaidLate: CaseEffect = async (scope, found, { resolution }) => {
  if (resolution === "refunded_by_hand") return
  const { amount, reference } = found.detail ?? {}
  if (!found.order_group_id || typeof amount !== "number" || typeof reference !== "string")
    throw new Refusal("conflict", caseSentences.cannotPlaceAgain)
  await placeAgain(scope, { case_id: found.id, order_group_id: found.order_group_id, amount, reference })
}
