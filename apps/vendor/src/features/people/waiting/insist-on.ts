import type { VendorMember } from "@cho-htx/contracts"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { peopleEntries } from "./people-entries"
import { written } from "./written"

/**
 * The same write once more, held against the person as they have now been seen; null where that changes nothing: what was refused for another
 * reason is refused again. An invitation may be asked for again, once others were taken back.
 */
export function insistOn(entry: OutboxEntry, person: VendorMember | null): NewEntry | null {
  const invite = written(entry, "invite-new")
  if (invite) return peopleEntries.invite(invite)
  if (entry.refusal?.status !== 409 || !person) return null
  const change = written(entry, "member-role")
  if (change) return peopleEntries.role(person, change.role)
  return entry.deed === "member-remove" ? peopleEntries.remove(person) : null
}
