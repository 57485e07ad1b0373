import { configureStoreSearch, type MiddlewareRoute } from "@medusajs/framework/http"

/** Opens Medusa's own search route for the product index, which holds published products of active cooperatives only. */
export const catalogMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/search",
    methods: ["POST"],
    middlewares: [configureStoreSearch({ allowed_indexes: { product: true } })],
  },
]
