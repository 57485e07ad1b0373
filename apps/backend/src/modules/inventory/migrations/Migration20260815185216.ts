/** Medusa's own, under its own name: a database that has it is not asked again. */
export { Migration20260815185216 } from "@medusajs/inventory/dist/migrations/Migration20260815185216"
