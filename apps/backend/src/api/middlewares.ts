import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { errorHandler } from "./lib/error-handler"
import { idempotencyMiddlewares } from "./lib/idempotency/middlewares"
import { edgeMiddlewares } from "./lib/middlewares"
import { installQuickKey } from "./lib/publishable-key/install"
import { staticMiddlewares } from "./static/middlewares"
import { paymentCollectionMiddlewares } from "./store/payment-collections/middlewares"
import { stockProductMiddlewares } from "./store/products/middlewares"
import { searchMiddlewares } from "./store/search/middlewares"
import { vendorMiddlewares, vendorSignIn } from "./vendor/middlewares"

installQuickKey()

export default defineMiddlewares({
  errorHandler,
  routes: [
    ...edgeMiddlewares,
    ...vendorSignIn,
    ...idempotencyMiddlewares,
    ...vendorMiddlewares,
    ...searchMiddlewares,
    ...stockProductMiddlewares,
    ...paymentCollectionMiddlewares,
    ...adminMiddlewares,
    ...staticMiddlewares,
  ],
})
