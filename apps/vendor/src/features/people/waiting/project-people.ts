import type { VendorInvite, VendorMember } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { inviteEntity, memberEntity } from "./people-entries"
import { written } from "./written"

/** What of it waits on this phone, and whether a person has to decide first. */
interface Standing {
  unsent: boolean
  /** They, or it, are to go. */
  leaving: boolean
  held: boolean
}
export type PhonePerson = VendorMember & Standing
/** `expires_at` is null while the market does not know of it. */
export type PhoneInvite = Pick<VendorInvite, "id" | "name" | "role"> & Standing & { expires_at: string | null }

/** Entries about one thing that count: what was refused, and all after it, does not. */
function countOf(entries: OutboxEntry[], entity: string) {
  const about = entries.filter((entry) => entry.entity === entity)
  const refused = about.findIndex(({ refusal }) => refusal)
  const live = refused < 0 ? about : about.slice(0, refused)
  return { live, unsent: about.length > 0, held: refused >= 0 }
}

/** Colleagues with the role they will have once what `arrived` and what waits here is told; oldest first. */
export const projectPeople = (
  members: VendorMember[],
  entries: OutboxEntry[],
  arrived: OutboxEntry[] = [],
): PhonePerson[] =>
  members.map((person) => {
    const { live, unsent, held } = countOf(entries, memberEntity(person.id))
    const done = arrived.filter(({ entity }) => entity === memberEntity(person.id))
    const role = [...done, ...live].reduce(
      (before, entry) => written(entry, "member-role")?.role ?? before,
      person.role,
    )
    return { ...person, role, unsent, held, leaving: live.some(({ deed }) => deed === "member-remove") }
  })

/** Open invitations; those only this phone knows come first, the newest of them before. */
export function projectInvites(invites: VendorInvite[], entries: OutboxEntry[]): PhoneInvite[] {
  const standing = (id: string): Standing => {
    const { live, unsent, held } = countOf(entries, inviteEntity(id))
    return { unsent, held, leaving: live.some(({ deed }) => deed === "invite-cancel") }
  }
  const known = new Set(invites.map(({ id }) => id))
  const born = entries.flatMap((entry) => written(entry, "invite-new") ?? []).filter(({ id }) => !known.has(id))
  return [
    ...born.reverse().map(({ id, name, role }) => ({ id, name, role, expires_at: null, ...standing(id) })),
    ...invites.map((invite) => ({ ...invite, ...standing(invite.id) })),
  ]
}
