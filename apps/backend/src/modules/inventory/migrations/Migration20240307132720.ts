/** Medusa's own, under its own name: a database that has it is not asked again. */
export { Migration20240307132720 } from "@medusajs/inventory/dist/migrations/Migration20240307132720"
