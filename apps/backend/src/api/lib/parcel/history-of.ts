import type { AdminActor, AdminParcelEvent, ParcelEventKind } from "@cho-htx/contracts"
import { parcelEventKinds } from "@cho-htx/contracts"
import type { HistoryRow } from "../../../modules/order-group/parcel/sql/read-parcel"

const isKind = (kind: string): kind is ParcelEventKind => parcelEventKinds.some((known) => known === kind)
const text = (value: unknown) => (typeof value === "string" ? value : null)
const dong = (value: unknown) => (typeof value === "number" ? value : null)

/** A parcel's history as staff and members read it; an event of a kind this build does not know is left out. */
export const historyOf = (rows: readonly HistoryRow[], actor: (ref: string) => AdminActor): AdminParcelEvent[] =>
  rows.flatMap((row) =>
    isKind(row.kind)
      ? [
          {
            id: row.id,
            kind: row.kind,
            at: new Date(row.at).toISOString(),
            actor: actor(row.actor),
            reason: row.reason,
            amount: dong(row.data?.amount),
            carrier: text(row.data?.carrier),
            tracking_code: text(row.data?.tracking_code),
          },
        ]
      : [],
  )
