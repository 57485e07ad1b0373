import { type AdminOrderGroupListQuery, orderCodeSchema } from "@cho-htx/contracts"
import { parsePhone } from "@cho-htx/vietnam"
import { inGroupStateSql } from "../../_sql/parcel-state"
import { where } from "../../_sql/where"

const vietnamDay = "(?::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'"

/** A whole phone number, else a whole order code; `null` when the text is neither, so that nothing can match. */
function searched(q: string): [string, string] | ["false"] {
  const phone = parsePhone(q)
  if (phone.ok) return ["g.phone = ?", phone.e164]
  const code = orderCodeSchema.safeParse(q.replaceAll(/\s/g, ""))
  return code.success ? ["g.display_code = ?", code.data] : ["false"]
}

/** Conditions on `order_group g`, each answered by an index; the cursor comes later. */
export function groupFilter(query: AdminOrderGroupListQuery) {
  return where(
    ["g.deleted_at is null and g.placed_at is not null"],
    query.q && searched(query.q),
    query.from && [`g.placed_at >= ${vietnamDay}`, query.from],
    query.to && [`g.placed_at < ${vietnamDay} + interval '1 day'`, query.to],
    query.cooperative_id && [
      "exists (select 1 from payment_allocation a where a.order_group_id = g.id and a.cooperative_id = ? and a.deleted_at is null)",
      query.cooperative_id,
    ],
    query.state && [inGroupStateSql("g.id", query.state)],
  )
}
