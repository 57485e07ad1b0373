import type { NoticeKind } from "@cho-htx/contracts"

/** Something to tell a cooperative's people; facts that do not apply are left out. */
export interface NoticeDraft {
  cooperative_id: string
  kind: NoticeKind
  /** "<event>:<id>": it is told once. */
  dedupe_key: string
  order_id?: string | null
  product_id?: string | null
  variant_id?: string | null
  subject?: string | null
  count?: number | null
  reason?: string | null
}

/** Kinds that are worth a knock at a locked phone. */
export const pushedKinds = ["order_new", "order_canceled"] as const satisfies readonly NoticeKind[]

/** Kinds that no mail gathers: orders have mails of their own, and shelves are looked at in the portal. */
const unmailedKinds: ReadonlySet<NoticeKind> = new Set(["order_new", "order_canceled", "low_stock"])

/** Whether a kind waits for the mail that gathers decisions. */
export const isMailed = (kind: NoticeKind): boolean => !unmailedKinds.has(kind)
