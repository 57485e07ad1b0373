import type { Resource } from "../entry.js"
import { orders } from "./orders.js"
import { stock } from "./stock.js"

/** Every resource of /vendor: one line each. */
export const resources: Resource[] = [orders, stock]
