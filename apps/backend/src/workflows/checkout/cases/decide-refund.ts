import { retryRefund, settleRefund } from "../../money/settle-refund"
import type { CaseEffect } from "./case-effects"

/** Has a refund that waits tried again at once, or books that a person gave the money back. A refund that fails again comes back as a new case. */
export const decideRefund: CaseEffect = async (scope, { subject_id }, { resolution, actor, note }) => {
  if (resolution === "retry") await retryRefund(scope, subject_id)
  else await settleRefund(scope, subject_id, { actor, reason: note ?? null })
}
