import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { certificatesThatEnd, tellCertificate } from "./tell-certificate"
import { tellOrder } from "./tell-order"
import { untoldCertificates } from "./untold-certificates"
import { writeNotices } from "./write-notices"

const MOST = 200
/** Between "surely handled by now" and "too old to knock about". */
const lately = (column: string) => `${column} between now() - interval '1 day' and now() - interval '2 minutes'`

/** An order to be paid by transfer becomes news when the money comes: the longest hold is a week. */
const placedSql = `
  select g.id, null as event_id, 'order-group.placed' as name from order_group g
  where g.placed_at > now() - interval '8 days' and (${lately("g.placed_at")} or ${lately("g.updated_at")})
    and g.payment_state <> 'awaiting' and g.deleted_at is null
    and exists (select 1 from parcel p where p.order_group_id = g.id and p.state <> 'canceled' and p.deleted_at is null
      and not exists (select 1 from notice n where n.dedupe_key = 'order_new:' || p.order_id and n.deleted_at is null))
  order by g.placed_at, g.id limit ?`

const canceledSql = `
  select e.order_id as id, e.id as event_id, 'parcel.canceled' as name from parcel_event e
    join parcel p on p.order_id = e.order_id and p.deleted_at is null
    join order_group g on g.id = p.order_group_id
  where ${lately("e.created_at")} and e.kind = 'canceled' and e.actor not like 'member:%'
    and not (e.actor = 'system' and g.payment_state = 'expired') and e.deleted_at is null
    and not exists (select 1 from notice n where n.dedupe_key = 'order_canceled:' || e.order_id and n.deleted_at is null)
  order by e.created_at, e.id limit ?`

interface Missed {
  id: string
  event_id: string | null
  name: string
}

/**
 * Tells of orders and certificates of the last day whose event reached no subscriber (a crash in that moment loses it), and of certificates
 * that end soon. At most 200 of each sort a run; answers how many orders were made good.
 */
export async function catchUpNotices(scope: MedusaContainer): Promise<number> {
  const pg = pgOf(scope)
  const missed = [...(await sql<Missed>(pg, placedSql, [MOST])), ...(await sql<Missed>(pg, canceledSql, [MOST]))]
  for (const { name, id, event_id } of missed) await tellOrder(scope, name, { id, event_id: event_id ?? undefined })
  for (const { id, event } of await untoldCertificates(pg, MOST)) await tellCertificate(scope, event, id)
  await writeNotices(pg, await certificatesThatEnd(pg))
  return missed.length
}
