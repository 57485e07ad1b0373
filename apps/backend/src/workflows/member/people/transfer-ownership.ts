import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { NotAllowedTo } from "../member-error"
import { memberMessages } from "../messages"
import { inPeopleStep, type PeopleStep } from "./in-people-step"
import { setRole } from "./set-role"

/** An owner hands the cooperative to a colleague and becomes a manager, both at once. Throws NOT_FOUND, 403, NOT_ALLOWED to oneself. */
export function transferOwnership(scope: MedusaContainer, input: PeopleStep): Promise<void> {
  return inPeopleStep(scope, input, async ({ trx, by, person }) => {
    if (by.role !== "owner") throw new NotAllowedTo(memberMessages.ownersOnly)
    if (by.id === person.id) throw new Refusal("not_allowed", memberMessages.notToYourself)
    if (!person.auth_identity_id) throw new Refusal("not_allowed", memberMessages.noAccount)
    await setRole(trx, by, person, "owner")
    await setRole(trx, by, by, "manager")
  })
}
