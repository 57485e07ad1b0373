import { Refusal } from "../../../lib/refusal"
import type { MemberRole } from "../member-may"
import { memberMessages } from "../messages"

/** The role somebody saw before they acted; none when nobody asks. */
export interface SeenRole {
  expected_role?: MemberRole | undefined
}

/** Throws CONFLICT when a person has another role by now than the one that was seen. */
export function refuseOvertakenRole(
  { name, role }: { name: string; role: MemberRole },
  { expected_role }: SeenRole,
): void {
  if (expected_role !== undefined && expected_role !== role)
    throw new Refusal("conflict", memberMessages.roleChanged(name, memberMessages.roles[role]))
}
