import type { Resource } from "../entry.js"
import { account } from "./account.js"
import { cooperative } from "./cooperative.js"
import { excel } from "./excel.js"
import { goods } from "./goods.js"
import { home } from "./home.js"
import { lots } from "./lots.js"
import { notices } from "./notices.js"
import { openapi } from "./openapi.js"
import { orders } from "./orders.js"
import { stock } from "./stock.js"

/** Every resource of /vendor: one line each. */
export const resources: Resource[] = [account, cooperative, excel, goods, home, lots, notices, openapi, orders, stock]
