import type { InviteCreatedResponse, InviteListResponse, MemberListResponse } from "@cho-htx/contracts"
import type { QueryKey } from "@tanstack/react-query"
import { queryClient } from "../../../lib/cache/query-client"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { inviteLinkKey } from "./people-entries"

type Change = <T>(queryKey: QueryKey, make: (old: T) => T) => void
type Done = Partial<InviteCreatedResponse & MemberListResponse>

/** The body of a done write as the type the contract promises. */
const trusted = (data: unknown) => (data ?? {}) as Done

/** Writes what the market has done about people into what the pages show. Answers what was never read before: the link of an invitation. */
export function keepPeople({ entity, deed }: OutboxEntry, data: unknown, change: Change): QueryKey[] {
  const id = entity.slice(entity.indexOf(":") + 1)
  const { members, invite, url } = trusted(data)
  if (deed === "member-role" && members) change<MemberListResponse>(["members"], () => ({ members }))
  if (deed === "member-remove")
    change<MemberListResponse>(["members"], (old) => ({ members: old.members.filter((one) => one.id !== id) }))
  if (!entity.startsWith("invite:")) return []
  change<InviteListResponse>(["invites"], (old) => {
    const others = old.invites.filter((one) => one.id !== id)
    return { invites: invite ? [invite, ...others] : others }
  })
  // Told this once: kept on the phone until it was used or taken back, so that the app may close before anybody reads it.
  queryClient.setQueryData(inviteLinkKey(id), invite && url ? { invite, url } : null)
  return [inviteLinkKey(id)]
}
