import {
  NOTICE_COUNT_CAP,
  type NoticeKind,
  noticeKinds,
  type VendorNotice,
  type VendorNoticeListResponse,
  type VendorNoticeQuery,
} from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../../../lib/sql"
import type { SignedInMember } from "../../../../workflows/member/find-member"
import type { MemberRole } from "../../../../workflows/member/member-may"
import { readKeyset, writeKeyset } from "../../../lib/keyset"

type Reader = Pick<SignedInMember, "id" | "role" | "cooperative_id">

interface Row extends Omit<VendorNotice, "created_at"> {
  key: string
}

/** Who packs is told of parcels and shelves; papers and prices are for who answers for them. */
const ofPackers: readonly NoticeKind[] = ["order_new", "order_canceled", "low_stock"]
const kindsOf = (role: MemberRole): NoticeKind[] => [...(role === "packer" ? ofPackers : noticeKinds)]

/** What lies beyond the member's mark; who never read anything is not shown what came before them. */
const mark = `
  (select coalesce((select read_until from notice_reader where member_id = m.id and deleted_at is null), m.created_at)
    from cooperative_member m where m.id = ?)`

/** Along the index on cooperative and time, no further than the cap. */
const unreadSql = `
  select count(*)::int as count from (select 1 from notice n where n.cooperative_id = ? and n.kind = any(?::text[])
    and n.created_at > ${mark} and n.deleted_at is null limit ${NOTICE_COUNT_CAP}) some_of_them`

const listSql = (after: string) => `
  select n.id, n.kind, n.order_id, n.product_id, n.variant_id, n.subject, n.count, n.reason, n.created_at > ${mark} as unread,
    to_char(n.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as key
  from notice n where n.cooperative_id = ? and n.kind = any(?::text[]) and n.deleted_at is null ${after}
  order by n.created_at desc, n.id desc limit ?`

/** How many notices a member has not read, at most NOTICE_COUNT_CAP. */
export async function countUnread(scope: MedusaContainer, { id, role, cooperative_id }: Reader): Promise<number> {
  const [row] = await sql<{ count: number }>(pgOf(scope), unreadSql, [cooperative_id, kindsOf(role), id])
  return row?.count ?? 0
}

/** One page of what a member is told of, newest first. */
export async function listNotices(
  scope: MedusaContainer,
  reader: Reader,
  { limit, cursor }: VendorNoticeQuery,
): Promise<VendorNoticeListResponse> {
  const { id, role, cooperative_id } = reader
  const after = cursor ? readKeyset(cursor) : null
  const text = listSql(after ? "and (n.created_at, n.id) < (?::timestamptz, ?)" : "")
  const place = after ? [after.at, after.id] : []
  const [rows, unread] = await Promise.all([
    sql<Row>(pgOf(scope), text, [id, cooperative_id, kindsOf(role), ...place, limit + 1]),
    countUnread(scope, reader),
  ])
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    notices: page.map(({ key, ...notice }) => ({ ...notice, created_at: new Date(key).toISOString() })),
    unread,
    limit,
    next_cursor: rows.length > limit && last ? writeKeyset({ at: last.key, id: last.id }) : null,
  }
}
