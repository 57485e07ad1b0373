import { Refusal, refuseField } from "../../lib/refusal"
import { ParcelRefused } from "../../modules/order-group/parcel/parcel-refused"
import { moneyMessages } from "../money/messages"
import { refusalOf } from "../parcel/refusal-of"

/** A refused step of a return as a person reads it, with the line it is about. */
export function returnRefusal(error: unknown): unknown {
  if (!(error instanceof ParcelRefused)) return error
  const { code, values } = error
  const { path, limit = 0 } = values
  if (path === "return_id") return aboutTheReturn(error)
  if (code === "too_much" && path) return refuseField(path, moneyMessages.returnTooMuch(limit))
  if (code === "unknown_line" && path) return refuseField(path, moneyMessages.unknownLine)
  if (code === "nothing_left") return refuseField("lines", moneyMessages.nothingReceived)
  return refusalOf(error)
}

function aboutTheReturn({ code }: ParcelRefused): Refusal {
  if (code === "not_found") return new Refusal("not_found", moneyMessages.returnNotFound)
  return new Refusal("conflict", code === "too_much" ? moneyMessages.returnReceived : moneyMessages.returnClosed)
}
