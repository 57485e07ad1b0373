/** The module loader takes the services of this folder. */
export { SearchProviderService } from "@medusajs/search/dist/services/search-provider"
