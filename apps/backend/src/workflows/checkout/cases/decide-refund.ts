import { retryMovement } from "../../money/retry-movement"
import { settleMovement } from "../../money/settle-movement"
import type { CaseEffect } from "./case-effects"

/**
 * Has a movement of money that waits (a refund, a capture, the end of a promise) tried again at once, or books that a person did it. One that
 * fails again comes back as a new case.
 */
export const decideRefund: CaseEffect = async (scope, { subject_id }, { resolution, actor, note }) => {
  if (resolution === "retry") await retryMovement(scope, subject_id)
  else await settleMovement(scope, subject_id, { actor, reason: note ?? null })
}
