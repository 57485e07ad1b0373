import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresViSearchService } from "./provider.js"

export type { PostgresViOptions } from "./options.js"
export { PostgresViSearchService }

export default ModuleProvider(Modules.SEARCH, { services: [PostgresViSearchService] })
