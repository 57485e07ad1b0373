import { account } from "./account"
import { card } from "./card"
import { cart } from "./cart"
import { checkout } from "./checkout"
import { home } from "./home"
import { list } from "./list"
import { maker } from "./maker"
import { order } from "./order"
import { policy } from "./policy"
import { product } from "./product"
import { search } from "./search"
import { shell } from "./shell"

/** The Vietnamese catalogue: one file per feature. Server only; client components get the group they show. */
export const vi = { shell, search, card, home, list, product, maker, account, cart, checkout, order, policy }
