import type { CooperativeStatus } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../../lib/refusal"
import { pgOf, sql } from "../../../lib/sql"
import { NotAllowedTo, NotSignedIn } from "../member-error"
import type { MemberRole } from "../member-may"
import { memberMessages } from "../messages"

/** Who changes something about a colleague, or about themselves. */
export interface PeopleStep {
  cooperative_id: string
  /** The signed-in member. */
  by: string
  /** Whom it is about. */
  member_id: string
}

export interface Person {
  id: string
  cooperative_id: string
  name: string
  role: MemberRole
  auth_identity_id: string | null
}

const takeTurns = "select status from cooperative where id = ? for update"
const people = `
  select id, cooperative_id, name, role, auth_identity_id from cooperative_member where cooperative_id = ? and deleted_at is null`

export interface PeopleAtWork {
  trx: Knex.Transaction
  status: CooperativeStatus
  by: Person
  person: Person
  /** Throws NOT_ALLOWED when this person is the only owner who can sign in. */
  keepAnOwner: () => void
}

/**
 * One change among a cooperative's people at a time: two owners who act at once take turns, and the second finds what the first did. Throws
 * NOT_FOUND for a person of another cooperative, 403 for who is no owner and acts on somebody else.
 */
export function inPeopleStep<T>(
  scope: MedusaContainer,
  { cooperative_id, by, member_id }: PeopleStep,
  work: (at: PeopleAtWork) => Promise<T>,
): Promise<T> {
  return pgOf(scope).transaction(async (trx) => {
    const [cooperative] = await sql<{ status: CooperativeStatus }>(trx, takeTurns, [cooperative_id])
    const all = await sql<Person>(trx, people, [cooperative_id])
    const actor = all.find(({ id }) => id === by)
    if (!cooperative || !actor) throw new NotSignedIn(memberMessages.removed)
    const person = all.find(({ id }) => id === member_id)
    if (!person) throw new Refusal("not_found", memberMessages.memberNotFound)
    if (actor.role !== "owner" && actor.id !== person.id) throw new NotAllowedTo(memberMessages.ownersOnly)
    const keepAnOwner = () => {
      // A representative on paper, without an account, could never let anybody in again.
      const stays = all.some(
        ({ id, role, auth_identity_id }) => role === "owner" && id !== person.id && auth_identity_id,
      )
      if (person.role === "owner" && !stays) throw new Refusal("not_allowed", memberMessages.lastOwner)
    }
    return work({ trx, status: cooperative.status, by: actor, person, keepAnOwner })
  })
}
