import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MarketSearchService } from "../modules/search/service"

/** The Search Module as it is registered here: ours (modules/search). */
export const marketSearch = (container: MedusaContainer): MarketSearchService =>
  container.resolve<MarketSearchService>(Modules.SEARCH)
