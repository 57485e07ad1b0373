import type { CooperativeAction, CooperativeStatus } from "@cho-htx/contracts"

const byStatus: Record<CooperativeStatus, CooperativeAction[]> = {
  draft: ["activate", "close"],
  submitted: ["activate", "close"],
  active: ["suspend", "close"],
  suspended: ["reactivate", "close"],
  closed: [],
}

/** Which decisions staff are offered. The workflows decide; this only spares people a refusal. */
export function allowedActions(status: CooperativeStatus): CooperativeAction[] {
  return byStatus[status]
}
