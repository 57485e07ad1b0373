/** Medusa's own, under its own name: a database that has it is not asked again. */
export { Migration20241213063611 } from "@medusajs/inventory/dist/migrations/Migration20241213063611"
