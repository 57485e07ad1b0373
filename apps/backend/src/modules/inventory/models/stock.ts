/** Medusa's own tables: the module loader takes every model of this folder. */
export { InventoryItem, InventoryLevel, ReservationItem } from "@medusajs/inventory/dist/models"
