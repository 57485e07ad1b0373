import type { MedusaContainer } from "@medusajs/framework/types"
import { NotAllowedTo } from "../member-error"
import type { MemberRole } from "../member-may"
import { memberMessages } from "../messages"
import { inPeopleStep, type PeopleStep } from "./in-people-step"
import { refuseOvertakenRole, type SeenRole } from "./refuse-overtaken-role"
import { setRole } from "./set-role"

/**
 * An owner gives a colleague another role, or steps down. Throws NOT_FOUND, 403, NOT_ALLOWED when no owner would be left, CONFLICT when
 * somebody gave them another role than the one that was seen.
 */
export function changeRole(scope: MedusaContainer, input: PeopleStep & SeenRole & { role: MemberRole }): Promise<void> {
  return inPeopleStep(scope, input, async ({ trx, by, person, keepAnOwner }) => {
    if (by.role !== "owner") throw new NotAllowedTo(memberMessages.ownersOnly)
    // Both meant the same, or it is a repetition.
    if (person.role === input.role) return
    refuseOvertakenRole(person, input)
    if (input.role !== "owner") keepAnOwner()
    await setRole(trx, by, person, input.role)
  })
}
