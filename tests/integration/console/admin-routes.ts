import { type Method, routesBelow, unknownIds } from "../../fixtures/own-routes.js"

/** Every route of the console, with ids that nothing has. */
export const adminRoutes = (): { method: Method; path: string }[] =>
  routesBelow("admin").map(({ method, path }) => ({ method, path: unknownIds(path) }))
