import type { ResetLinkResponse } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { writeAudit } from "../../staff/write-audit"
import { memberMessages } from "../messages"
import { inPeopleStep, type PeopleStep } from "../people/in-people-step"
import { makeReset } from "./make-reset"

/** An owner makes a link for a colleague who forgot the password and has no e-mail. Throws NOT_FOUND, 403, NOT_ALLOWED without an account. */
export function makeResetLink(scope: MedusaContainer, input: PeopleStep): Promise<ResetLinkResponse> {
  return inPeopleStep(scope, input, async ({ trx, by, person }) => {
    if (!person.auth_identity_id) throw new Refusal("not_allowed", memberMessages.noAccount)
    const actor = `member:${by.id}`
    await writeAudit(trx, {
      actor,
      action: "member.reset_link",
      entity: "cooperative_member",
      entity_id: person.id,
    })
    return makeReset(trx, person.id, actor)
  })
}
