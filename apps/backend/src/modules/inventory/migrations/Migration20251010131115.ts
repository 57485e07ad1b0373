/** Medusa's own, under its own name: a database that has it is not asked again. */
export { Migration20251010131115 } from "@medusajs/inventory/dist/migrations/Migration20251010131115"
