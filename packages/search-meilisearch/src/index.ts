import type { ModuleProviderExports } from "@medusajs/framework/types"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { MeilisearchSearchService } from "./provider.js"

export { compileSynonyms, isSearchUnavailable, type SynonymSource } from "@cho-htx/search-core"
export type { MeilisearchOptions } from "./options.js"
export { MeilisearchSearchService }

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [MeilisearchSearchService] })

export default provider
