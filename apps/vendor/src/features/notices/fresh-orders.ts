import type { VendorNotice } from "@cho-htx/contracts"

/** New orders told of since the newest notice this app has seen, the latest first; none on the first look, when all is news. */
export function freshOrders(notices: VendorNotice[], newestSeen: string | null): VendorNotice[] {
  if (newestSeen === null) return []
  return notices.filter(({ kind, unread, created_at }) => kind === "order_new" && unread && created_at > newestSeen)
}
