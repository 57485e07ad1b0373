import { Refusal } from "../../lib/refusal"
import { ParcelRefused } from "../../modules/order-group/parcel/parcel-refused"
import { parcelMessages } from "./messages"

const statusOf = {
  not_found: "not_found",
  wrong_state: "conflict",
  moved_on: "conflict",
  recounted: "conflict",
  unpaid: "conflict",
  too_much: "invalid_data",
  unknown_line: "invalid_data",
  nothing_left: "invalid_data",
  wrong_payment: "conflict",
  no_stock: "conflict",
} as const

/** A refused step as a person reads it, with its field when there is one: 404, 409 or 400. Anything else is answered unchanged. */
export function refusalOf(error: unknown): unknown {
  if (!(error instanceof ParcelRefused)) return error
  const { code, values } = error
  const message = parcelMessages[code](values)
  return new Refusal(statusOf[code], message, values.path ? [{ path: values.path, message }] : undefined)
}
