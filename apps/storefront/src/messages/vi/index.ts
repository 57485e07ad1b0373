import { account } from "./account"
import { cart } from "./cart"
import { checkout } from "./checkout"
import { order } from "./order"
import { search } from "./search"
import { shell } from "./shell"

/** The Vietnamese catalogue: one file per feature. Server only; client components get the group they show. */
export const vi = { shell, search, account, cart, checkout, order }
