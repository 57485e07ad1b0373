import type { ProductListQuery, ProductListResponse } from "@cho-htx/contracts"
import type { MedusaRequest } from "@medusajs/framework/http"
import { SEARCH_LOG_MODULE } from "../../../../modules/search-log"
import type { SearchLogModuleService } from "../../../../modules/search-log/service"
import { isOwnServer } from "../../../lib/client-address"

const narrowing = [
  "category",
  "commune",
  "cooperative",
  "stars",
  "marks",
  "collection",
  "price_min",
  "price_max",
  "in_stock",
  "on_sale",
] as const

/** Counts a search of the whole shop: its first page, without filters that could hide what it finds. The shop's own server is nobody who searches. */
export function noteSearch(req: MedusaRequest, query: ProductListQuery, answer: ProductListResponse): void {
  if (!query.q?.trim() || query.offset > 0 || isOwnServer(req)) return
  if (narrowing.some((name) => query[name] !== undefined)) return
  const log: SearchLogModuleService = req.scope.resolve(SEARCH_LOG_MODULE)
  log.note(query.q, answer.count > 0 && answer.searched_instead === null, req.ip ?? "")
}
