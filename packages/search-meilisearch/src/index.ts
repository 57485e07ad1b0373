import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchSearchService } from "./provider.js"

export { isSearchUnavailable } from "@cho-htx/search-core"
export type { MeilisearchOptions } from "./options.js"
export { MeilisearchSearchService }

export default ModuleProvider(Modules.SEARCH, { services: [MeilisearchSearchService] })
