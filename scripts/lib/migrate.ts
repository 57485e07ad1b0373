import { schemaHash } from "./inputs.js"
import { medusa } from "./medusa.js"
import { recall, remember } from "./notes.js"
import { phase } from "./phase.js"
import type { ProductEnv } from "./product-env.js"

/** Brings the schema up to date. The database itself remembers for which sources that was done, so nothing is done twice. */
export async function migrate(env: ProductEnv): Promise<void> {
  const wanted = schemaHash()
  if ((await recall(env.DATABASE_URL, "schema")) === wanted) return
  await phase("Migrate the database", () => medusa(env, "db:migrate", "--execute-safe-links"))
  await remember(env.DATABASE_URL, "schema", wanted)
}
