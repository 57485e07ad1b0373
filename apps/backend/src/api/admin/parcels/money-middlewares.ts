import { moneyMiddlewares } from "../../lib/parcel-money/money-middlewares"

/** Staff move the money of every order. */
export const adminParcelMoneyMiddlewares = moneyMiddlewares("/admin/parcels/:order_id")
