import type { InviteListResponse, MemberListResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Who works for the cooperative; asked anew at once where `refetchOnMount` says so. */
export function useMembers(refetchOnMount: "always" | true = true) {
  return useQuery({
    queryKey: ["members"],
    queryFn: ({ signal }) => read<MemberListResponse>("/vendor/members", signal),
    refetchOnMount,
  })
}

/** Invitations that can still be used; only owners may know of them. */
export function useInvites(enabled: boolean) {
  return useQuery({
    queryKey: ["invites"],
    queryFn: ({ signal }) => read<InviteListResponse>("/vendor/invites", signal),
    enabled,
  })
}
