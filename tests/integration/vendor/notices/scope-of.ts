import type { MedusaContainer } from "@medusajs/framework/types"
import type { Pool } from "pg"
import { knexOf } from "./knex-of.js"

/**
 * A container for a workflow that does nothing but run statements, over the test's own connections: a whole Medusa started for a nightly job
 * would take longer than all else. The cast holds as long as the workflow resolves the connection only.
 */
export const scopeOf = (pool: Pool): MedusaContainer => ({ resolve: () => knexOf(pool) }) as unknown as MedusaContainer
