import { refundRoute } from "../../../../lib/parcel-money/refund-route"
import { staffStep } from "../../step-input"

/** POST /admin/parcels/:order_id/refunds: money of one order goes back. */
export const POST = refundRoute(staffStep)
