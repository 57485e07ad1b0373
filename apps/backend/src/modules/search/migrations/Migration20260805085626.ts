/** Medusa's own, under its own name: a database that has it is not asked again. */
export { Migration20260805085626 } from "@medusajs/search/dist/migrations/Migration20260805085626"
