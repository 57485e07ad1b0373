import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { CodProvider } from "./service"

export default ModuleProvider(Modules.PAYMENT, { services: [CodProvider] })
