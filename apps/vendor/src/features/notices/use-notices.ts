import type { VendorNoticeListResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"

/** Looked at again so often while the app is before somebody's eyes, milliseconds. */
const EVERY_MS = 30_000

/** The newest notices and how many are unread. All who ask share one answer; a hidden app does not ask. */
export function useNotices() {
  return useQuery({
    queryKey: ["notices"],
    queryFn: ({ signal }) => read<VendorNoticeListResponse>("/vendor/notices", signal),
    refetchInterval: EVERY_MS,
  })
}
