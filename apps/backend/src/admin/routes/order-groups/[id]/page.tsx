import type { AdminOrderGroupResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { useParams } from "react-router-dom"
import { Crumb } from "../../../components/crumb"
import { GroupBuyer } from "../../../components/group-buyer"
import { GroupHead } from "../../../components/group-head"
import { GroupParcel } from "../../../components/group-parcel"
import { GroupPayment } from "../../../components/group-payment"
import { GroupTimeline } from "../../../components/group-timeline"
import { QueryGate } from "../../../components/query-gate"
import { TwoColumns } from "../../../components/two-columns"
import { request } from "../../../lib/request"

export const handle = { breadcrumb: () => <Crumb words="list.details" /> }

/** One purchase: who bought what from which cooperative, and whose money is whose. */
export default function OrderGroupPage() {
  const { id = "" } = useParams()
  const path = `/admin/order-groups/${encodeURIComponent(id)}`
  const query = useQuery({ queryKey: ["console", path], queryFn: () => request<AdminOrderGroupResponse>(path) })
  return (
    <QueryGate query={query}>
      {({ order_group }) => (
        <div className="flex flex-col gap-y-3">
          <GroupHead group={order_group} />
          <TwoColumns
            main={order_group.parcels.map((parcel) => <GroupParcel key={parcel.order_id} parcel={parcel} />)}
            side={
              <>
                <GroupPayment group={order_group} />
                <GroupBuyer group={order_group} />
                <GroupTimeline events={order_group.timeline} />
              </>
            }
          />
        </div>
      )}
    </QueryGate>
  )
}
