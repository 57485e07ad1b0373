import type { VendorNotice } from "@cho-htx/contracts"
import { showToast } from "@cho-htx/ui/toast-store"
import { useEffect, useRef } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { renewPush } from "../push/renew-push"
import { freshOrders } from "./fresh-orders"
import { useNoticeWords } from "./use-notice-words"
import { useNotices } from "./use-notices"

/** On every page of a member: says when an order came in that is not on the screen, and has what shows orders asked anew. Shows nothing itself. */
export function NoticeWatch({ memberId }: { memberId: string }) {
  const words = useNoticeWords()
  const { data } = useNotices()
  const newest = useRef<string | null>(null)
  useEffect(() => {
    if (!data) return
    const fresh = freshOrders(data.notices, newest.current)
    newest.current = data.notices[0]?.created_at ?? newest.current ?? new Date(0).toISOString()
    if (fresh.length === 0) return
    const pageOf = (notice: VendorNotice) => `/seller/don-hang/${notice.order_id}`
    // Whoever has the order open needs not be told that it came.
    const unseen = fresh.find((notice) => pageOf(notice) !== window.location.pathname)
    if (unseen)
      showToast({
        text: fill(words.toast, { code: unseen.subject ?? "" }),
        action: { label: words.toast_look, href: pageOf(unseen) },
      })
    for (const key of ["home", "orders"]) void queryClient.invalidateQueries({ queryKey: [key] })
  }, [data, words])
  useEffect(() => {
    void renewPush(memberId)
    // The worker was told by the push service: no need to wait for the next look.
    const told = () => void queryClient.invalidateQueries({ queryKey: ["notices"] })
    navigator.serviceWorker?.addEventListener("message", told)
    return () => navigator.serviceWorker?.removeEventListener("message", told)
  }, [memberId])
  return null
}
