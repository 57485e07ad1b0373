import { type CooperativeAction, type CooperativeStatus, cooperativeActions } from "@cho-htx/contracts"
import { nextStatus } from "../../../../workflows/cooperative/transitions"

/** Which decisions staff are offered in this status. The workflows decide; this only spares people a refusal. */
export function allowedActions(status: CooperativeStatus): CooperativeAction[] {
  return cooperativeActions.filter((action) => nextStatus(action, status) !== null)
}
