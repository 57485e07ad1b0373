import type { CheckoutCaseKind } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseRow } from "../../../modules/order-group/cases/sql"
import { decideEvent } from "./decide-event"
import { decideGateway } from "./decide-gateway"
import { decidePaidLate } from "./decide-paid-late"
import { decideRefund } from "./decide-refund"
import type { ResolveCheckoutCase } from "./resolve-case"

export type CaseEffect = (scope: MedusaContainer, found: CaseRow, input: ResolveCheckoutCase) => Promise<void>

/** What each kind of case has done about it. An effect that cannot be had throws Refusal, and the case stays open. */
export const caseEffects: Record<CheckoutCaseKind, CaseEffect> = {
  gateway_unclear: decideGateway,
  paid_late: decidePaidLate,
  refund_stuck: decideRefund,
  event_stuck: decideEvent,
}
