import type { CreateInviteBody, VendorInvite, VendorMember } from "@cho-htx/contracts"
import type { NewEntry } from "../../../lib/outbox/outbox"
import type { LaterDeed } from "../../waiting/later-deeds"

type Person = Pick<VendorMember, "id" | "name" | "role">
/** Sent twice, it is one invitation with one link. */
export type WaitingInvite = CreateInviteBody & { id: string }

export const memberEntity = (id: string): string => `member:${id}`
export const inviteEntity = (id: string): string => `invite:${id}`
/** Under which the phone keeps the link of an invitation it has made. */
export const inviteLinkKey = (id: string) => ["invite-link", id] as const

const about = (entity: string, name: string, deed: LaterDeed) => ({ entity, deed, subject: name, seen: null })
const pathOf = ({ id }: Person) => `/vendor/members/${encodeURIComponent(id)}`

/** Writes about people as they wait on the phone. What is written over a role says which was seen; the market compares it. */
export const peopleEntries = {
  role: (person: Person, role: VendorMember["role"]): NewEntry => ({
    ...about(memberEntity(person.id), person.name, "member-role"),
    ...{ path: pathOf(person), body: { role, expected_role: person.role } },
  }),
  remove: (person: Person): NewEntry => ({
    ...about(memberEntity(person.id), person.name, "member-remove"),
    ...{ path: `${pathOf(person)}?expected_role=${person.role}`, method: "DELETE" },
    body: { expected_role: person.role },
  }),
  invite: (body: WaitingInvite): NewEntry => ({
    ...about(inviteEntity(body.id), body.name, "invite-new"),
    ...{ path: "/vendor/invites", body },
  }),
  cancel: ({ id, name }: Pick<VendorInvite, "id" | "name">): NewEntry => ({
    ...about(inviteEntity(id), name, "invite-cancel"),
    ...{ path: `/vendor/invites/${encodeURIComponent(id)}`, method: "DELETE", body: {} },
  }),
}
