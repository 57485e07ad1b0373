import type { MiddlewareRoute } from "@medusajs/framework/http"
import { adminCertificateMiddlewares } from "./certificates/middlewares"
import { adminCheckoutCaseMiddlewares } from "./checkout-cases/middlewares"
import { adminCooperativeMiddlewares } from "./cooperatives/middlewares"
import { adminListingMiddlewares } from "./listings/middlewares"
import { adminMailMiddlewares } from "./mails/middlewares"
import { adminOrderGroupMiddlewares } from "./order-groups/middlewares"
import { adminOrderMiddlewares } from "./orders/middlewares"
import { adminParcelMiddlewares } from "./parcels/middlewares"
import { adminParcelMoneyMiddlewares } from "./parcels/money-middlewares"
import { adminReservationMiddlewares } from "./reservations/middlewares"
import { adminSearchIndexMiddlewares } from "./search-index/middlewares"
import { adminSearchSynonymMiddlewares } from "./search-synonyms/middlewares"
import { adminStockMiddlewares } from "./stock/middlewares"
import { adminStockLocationMiddlewares } from "./stock-locations/middlewares"
import { adminWorkflowMiddlewares } from "./workflows-executions/middlewares"

/** Everything the console's own routes pass through. */
export const adminMiddlewares: MiddlewareRoute[] = [
  ...adminCooperativeMiddlewares,
  ...adminCheckoutCaseMiddlewares,
  ...adminOrderGroupMiddlewares,
  ...adminCertificateMiddlewares,
  ...adminListingMiddlewares,
  ...adminMailMiddlewares,
  ...adminOrderMiddlewares,
  ...adminParcelMiddlewares,
  ...adminParcelMoneyMiddlewares,
  ...adminReservationMiddlewares,
  ...adminSearchIndexMiddlewares,
  ...adminSearchSynonymMiddlewares,
  ...adminStockMiddlewares,
  ...adminStockLocationMiddlewares,
  ...adminWorkflowMiddlewares,
]
