import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { GatewayProvider } from "./gateway"
import { TransferProvider } from "./transfer"

/** Payment providers of the tests; the backend loads them under NODE_ENV=test when TEST_PAYMENTS names this folder. */
export default ModuleProvider(Modules.PAYMENT, { services: [GatewayProvider, TransferProvider] })
