import { Refusal } from "../../../lib/refusal"
import { parcelRouteMessages } from "../../../workflows/parcel/route-messages"

/** Place in a list of parcels: time to the microsecond and order id. */
interface ParcelCursor {
  at: string
  order_id: string
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) (order_[0-9A-Za-z_-]{1,60})$/

/** Opaque text for the address bar. */
export const writeCursor = ({ at, order_id }: ParcelCursor): string =>
  Buffer.from(`${at} ${order_id}`).toString("base64url")

/** Reads what `writeCursor` wrote; anything else is refused as bad input. */
export function readCursor(text: string): ParcelCursor {
  const [, at, order_id] = shape.exec(Buffer.from(text, "base64url").toString("utf8")) ?? []
  if (!at || !order_id || Number.isNaN(Date.parse(at)))
    throw new Refusal("invalid_data", parcelRouteMessages.staleCursor)
  return { at, order_id }
}
