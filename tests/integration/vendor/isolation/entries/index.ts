import type { Resource } from "../entry.js"
import { account } from "./account.js"
import { cooperative } from "./cooperative.js"
import { goods } from "./goods.js"
import { home } from "./home.js"
import { lots } from "./lots.js"
import { openapi } from "./openapi.js"
import { orders } from "./orders.js"
import { stock } from "./stock.js"

/** Every resource of /vendor: one line each. */
export const resources: Resource[] = [account, cooperative, goods, home, lots, openapi, orders, stock]
