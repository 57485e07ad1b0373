import type { MedusaContainer } from "@medusajs/framework/types"
import { sql } from "../../../lib/sql"
import { writeAudit } from "../../staff/write-audit"
import { NotAllowedTo } from "../member-error"
import { memberMessages } from "../messages"
import { dropAccount } from "../password/account"
import { endAllSessions } from "../session/end-sessions"
import { inPeopleStep, type PeopleStep } from "./in-people-step"
import { refuseOvertakenRole, type SeenRole } from "./refuse-overtaken-role"
import { withdrawLinks } from "./withdraw-links"

const remove = "update cooperative_member set deleted_at = now(), updated_at = now() where id = ?"

/**
 * An owner removes a colleague, or somebody leaves: their sessions end at once, and the links they handed out. Throws NOT_FOUND, 403 for who is no owner and removes another,
 * or whose cooperative may only read, NOT_ALLOWED when no owner would be left, CONFLICT when they have another role than the one that was seen.
 */
export async function removeMember(scope: MedusaContainer, input: PeopleStep & SeenRole): Promise<void> {
  const account = await inPeopleStep(scope, input, async ({ trx, status, by, person, keepAnOwner }) => {
    // Leaving is one's own affair in every state; removing somebody is a change.
    if (by.id !== person.id && (status === "suspended" || status === "closed"))
      throw new NotAllowedTo(memberMessages.notNow[status])
    refuseOvertakenRole(person, input)
    keepAnOwner()
    await sql(trx, remove, [person.id])
    await endAllSessions(trx, person.id)
    await withdrawLinks(trx, input.cooperative_id, person.id)
    await writeAudit(trx, {
      actor: `member:${by.id}`,
      action: by.id === person.id ? "member.leave" : "member.remove",
      entity: "cooperative_member",
      entity_id: person.id,
      before: { role: person.role, cooperative_id: input.cooperative_id },
    })
    return person.auth_identity_id
  })
  if (account) await dropAccount(scope, account)
}
