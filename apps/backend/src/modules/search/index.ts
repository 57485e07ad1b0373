import { Module, Modules } from "@medusajs/framework/utils"
import providers from "@medusajs/search/dist/loaders/providers"
import { MarketSearchService } from "./service"

/**
 * Medusa's Search Module under its own key, with its tables, providers and queries. Only who fills an index is another: our pipeline
 * (src/search), which loses no change made meanwhile (docs/adr/0012-index-filled-by-our-own-worker.md).
 */
export default Module(Modules.SEARCH, { service: MarketSearchService, loaders: [providers] })
