import type { ModuleProviderExports } from "@medusajs/framework/types"
import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresViSearchService } from "./provider.js"

export { compileSynonyms, type SynonymSource } from "@cho-htx/search-core"
export type { PostgresViOptions } from "./options.js"
export { PostgresViSearchService }

const provider: ModuleProviderExports = ModuleProvider(Modules.SEARCH, { services: [PostgresViSearchService] })

export default provider
