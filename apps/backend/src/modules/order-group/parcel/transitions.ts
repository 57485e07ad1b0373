import type { ParcelEventKind, ParcelState, ParcelStep } from "@cho-htx/contracts"
import { ParcelRefused } from "./parcel-refused"
import type { LockedParcel } from "./sql/lock-parcel"

/** What of a parcel decides which steps may follow. */
export type StepFacts = Pick<
  LockedParcel,
  "state" | "payment_mode" | "payment_state" | "pickup" | "captured" | "refunded"
>

interface StepRule {
  from: readonly ParcelState[]
  /** Null when the parcel stays where it is. */
  to: ParcelState | null
  kind: ParcelEventKind
}

/** Where each step may start, where it leads, and what it is called in the history. */
export const stepRules: Record<ParcelStep, StepRule> = {
  confirm: { from: ["placed"], to: "confirmed", kind: "confirmed" },
  pack: { from: ["confirmed"], to: "packed", kind: "packed" },
  "hand-over": { from: ["packed", "delivery_failed"], to: "shipped", kind: "shipped" },
  deliver: { from: ["shipped"], to: "delivered", kind: "delivered" },
  fail: { from: ["shipped"], to: "delivery_failed", kind: "delivery_failed" },
  "return-to-stock": { from: ["delivery_failed"], to: "returned", kind: "returned" },
  remit: { from: ["delivered"], to: "remitted", kind: "remitted" },
  cancel: { from: ["placed", "confirmed", "packed"], to: "canceled", kind: "canceled" },
  "cancel-lines": { from: ["placed", "confirmed"], to: null, kind: "line_canceled" },
  refund: { from: ["delivered", "remitted", "returned", "canceled"], to: null, kind: "refund_asked" },
  return: { from: ["delivered", "remitted"], to: null, kind: "return_opened" },
}

/** Why a step cannot follow now, or null when it can. */
export function stepRefusal(step: ParcelStep, facts: StepFacts): ParcelRefused | null {
  const { state } = facts
  const fetched = step === "deliver" && facts.pickup && state === "packed"
  const carried = step !== "hand-over" || !facts.pickup
  if (!fetched && !(carried && stepRules[step].from.includes(state)))
    return new ParcelRefused("wrong_state", { state, step })
  if (facts.payment_state === "awaiting" && step !== "cancel") return new ParcelRefused("unpaid", { state, step })
  if (step === "remit" && facts.payment_mode !== "on_delivery") return new ParcelRefused("wrong_payment", { step })
  if (step === "refund" && facts.captured - facts.refunded <= 0)
    return new ParcelRefused("too_much", { limit: 0, step })
  return null
}

/** Every step that may follow now, in the order of a parcel's life. */
export const nextSteps = (facts: StepFacts): ParcelStep[] =>
  (Object.keys(stepRules) as ParcelStep[]).filter((step) => stepRefusal(step, facts) === null)
