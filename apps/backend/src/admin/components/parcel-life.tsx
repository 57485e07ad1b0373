import type { AdminParcel, AdminParcelResponse } from "@cho-htx/contracts"
import { useQuery } from "@tanstack/react-query"
import { request } from "../lib/request"
import { ParcelActions } from "./parcel-actions"
import { ParcelCarrier } from "./parcel-carrier"
import { ParcelHistory } from "./parcel-history"
import { ParcelMoney } from "./parcel-money"
import { QueryGate } from "./query-gate"

/** How a parcel stands now: its carrier, its money, what may follow and what happened. */
export function ParcelLife({ parcel }: { parcel: AdminParcel }) {
  const path = `/admin/parcels/${encodeURIComponent(parcel.order_id)}`
  const query = useQuery({ queryKey: ["console", path], queryFn: () => request<AdminParcelResponse>(path) })
  return (
    <QueryGate query={query}>
      {({ parcel: standing, history }) => (
        <div className="divide-y">
          <ParcelCarrier carrier={standing.carrier} code={standing.tracking_code} />
          <ParcelMoney standing={standing} />
          <ParcelActions parcel={parcel} standing={standing} />
          <ParcelHistory events={history} />
        </div>
      )}
    </QueryGate>
  )
}
