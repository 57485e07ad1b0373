import type { CooperativeAction, CooperativeStatus } from "@cho-htx/contracts"

/** Where each decision may start and where it leads; nothing leads out of `closed`. */
export const transitions: Record<CooperativeAction, { from: readonly CooperativeStatus[]; to: CooperativeStatus }> = {
  activate: { from: ["draft", "submitted"], to: "active" },
  "request-changes": { from: ["submitted"], to: "draft" },
  reject: { from: ["submitted"], to: "closed" },
  suspend: { from: ["active"], to: "suspended" },
  reactivate: { from: ["suspended"], to: "active" },
  close: { from: ["draft", "active", "suspended"], to: "closed" },
}

const reasonNeeded: ReadonlySet<CooperativeAction> = new Set([
  "request-changes",
  "reject",
  "suspend",
  "reactivate",
  "close",
])

/** Whether a decision must say why: everything that takes a seller away from buyers, brings one back or turns one away. */
export const needsReason = (action: CooperativeAction): boolean => reasonNeeded.has(action)

/** Status after the decision, or null when it cannot be taken in this status. */
export function nextStatus(action: CooperativeAction, status: CooperativeStatus): CooperativeStatus | null {
  const { from, to } = transitions[action]
  return from.includes(status) ? to : null
}
