import type { ChangeMemberBody, RemoveMemberQuery } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { WaitingInvite } from "./people-entries"

/** Bodies of waiting writes about people by their deed. */
interface Written {
  "member-role": ChangeMemberBody
  "member-remove": RemoveMemberQuery
  "invite-new": WaitingInvite
}

/** The body of a waiting write: this app itself wrote it, in `peopleEntries`. Null for another deed. */
export const written = <D extends keyof Written>({ deed, body }: OutboxEntry, wanted: D): Written[D] | null =>
  deed === wanted ? (body as Written[D]) : null
