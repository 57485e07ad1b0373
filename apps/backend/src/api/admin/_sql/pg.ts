import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The shared connection pool, for readers that answer a list with one narrow statement. */
export function pgOf(scope: MedusaContainer): Knex {
  return scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
}
