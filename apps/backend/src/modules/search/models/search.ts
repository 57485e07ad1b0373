/** Medusa's own tables: the module loader takes every model of this folder. */
export { SearchIndex, SearchIndexSync, SearchIndexVersion } from "@medusajs/search/dist/models"
