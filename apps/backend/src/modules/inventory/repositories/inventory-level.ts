/** The module loader takes the repositories of this folder. */
export { InventoryLevelRepository } from "@medusajs/inventory/dist/repositories"
