import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { PostgresViSearchService } from "./provider.js"

export { PostgresViSearchService }

export default ModuleProvider(Modules.SEARCH, { services: [PostgresViSearchService] })
