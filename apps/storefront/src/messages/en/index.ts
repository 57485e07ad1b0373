import type { vi } from "../vi"
import { account } from "./account"
import { cart } from "./cart"
import { checkout } from "./checkout"
import { order } from "./order"
import { search } from "./search"
import { shell } from "./shell"

/** The English catalogue: one file per feature. Server only; client components get the group they show. */
export const en: typeof vi = { shell, search, account, cart, checkout, order }
