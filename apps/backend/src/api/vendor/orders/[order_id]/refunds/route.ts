import { refundRoute } from "../../../../lib/parcel-money/refund-route"
import { memberStep } from "../../../_http/step-input"

/** POST /vendor/orders/:order_id/refunds: money of one order goes back. */
export const POST = refundRoute(memberStep)
