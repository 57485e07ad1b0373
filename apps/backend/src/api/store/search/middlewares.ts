import { configureStoreSearch, type MiddlewareRoute } from "@medusajs/framework/http"
import { guardStoreSearch } from "./guard-store-search"
import { keepWhatIsSold } from "./keep-what-is-sold"

/**
 * Opens Medusa's own search route for the product index: public fields, published goods of active cooperatives in the key's
 * sales channels, bounded questions. The guard names no method, so that it comes before Medusa's recursive checks.
 */
export const searchMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/search", middlewares: [guardStoreSearch] },
  {
    matcher: "/store/search",
    methods: ["POST"],
    middlewares: [configureStoreSearch({ allowed_indexes: { product: true } }), keepWhatIsSold],
  },
]
