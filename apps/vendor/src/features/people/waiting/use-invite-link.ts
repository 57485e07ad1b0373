import type { InviteCreatedResponse } from "@cho-htx/contracts"
import { skipToken, useQuery } from "@tanstack/react-query"
import { inviteLinkKey } from "./people-entries"

/** The link of an invitation, when this phone has made it; the market does not tell it again. */
export function useInviteLink(id: string): InviteCreatedResponse | null {
  return useQuery<InviteCreatedResponse | null>({ queryKey: inviteLinkKey(id), queryFn: skipToken }).data ?? null
}
