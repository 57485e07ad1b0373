import { routesBelow } from "../../fixtures/own-routes.js"

/** Every route of the portal with its verbs, as it stands in the sources: "POST /vendor/orders/[order_id]/pack". */
export const vendorRoutes = (): string[] =>
  routesBelow("vendor")
    .map(({ method, path }) => `${method} ${path}`)
    .sort()
