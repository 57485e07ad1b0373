/** Test builds set SEARCH_ENGINE=medusa to measure against Medusa's own search provider; a product never does. */
export const comparesSearch = (): boolean =>
  process.env.NODE_ENV !== "production" && process.env.SEARCH_ENGINE === "medusa"

/** Medusa's own Search Module on its own PostgreSQL provider, as it comes. */
export const medusaSearch = {
  resolve: "@medusajs/medusa/search",
  options: { providers: [{ resolve: "@medusajs/medusa/search-postgres", id: "search-postgres" }] },
}
