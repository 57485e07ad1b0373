import type { VendorOrderRow } from "@cho-htx/contracts"
import { hasPapers } from "./has-papers"

/** Orders of a list that have papers: choosing all must not choose what the market then refuses. */
export const printableIds = (orders: readonly Pick<VendorOrderRow, "order_id" | "state" | "awaiting">[]): string[] =>
  orders.flatMap(({ order_id, state, awaiting }) =>
    hasPapers(state, awaiting ? "awaiting" : undefined) ? [order_id] : [],
  )
