import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { installSql } from "./trigger-sql"

const version = createHash("sha256").update(installSql).digest("hex").slice(0, 16)
let installed = false

/**
 * Makes sure that changes leave marks: installs table and triggers when they are missing or of another version, and then marks
 * every product once, because nobody watched until now. Processes take turns.
 */
export async function installTriggers(container: MedusaContainer): Promise<void> {
  if (installed) return
  await pgOf(container).transaction(async (trx) => {
    await sql(trx, "select pg_advisory_xact_lock(hashtext('search_change:install'))")
    await sql(trx, "set local lock_timeout = '5s'")
    const [found] = await sql<{ version: string | null }>(
      trx,
      "select obj_description(to_regclass('search_change')) as version",
    )
    if (found?.version === version) return
    // knex reads "?" as a parameter; the statements hold none.
    await sql(trx, installSql)
    await sql(trx, `comment on table search_change is '${version}'`)
    await sql(trx, "insert into search_change (product_id) select id from product where deleted_at is null order by id")
  })
  installed = true
}
