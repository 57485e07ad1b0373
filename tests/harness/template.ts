import { createHash } from "node:crypto"
import type pg from "pg"
import { templateHash } from "../../scripts/lib/inputs.js"
import { backendDir, medusaCli } from "../../scripts/lib/paths.js"
import { run } from "../../scripts/lib/run.js"
import {
  createDatabase,
  databaseExists,
  databaseUrl,
  dropDatabase,
  quoteName,
  withClient,
} from "../../scripts/postgres/databases.js"
import { backendEnv } from "./backend-env.js"

const prefix = "htx_template_"
/** Any constant of our own: runs that share a server take turns at making the template. */
const lockKey = 7_190_411

/** Finds or makes the migrated database with the base seed. Its name bears the hash of all it was made from. */
export function ensureTemplate(serverUrl: string): Promise<string> {
  const name = prefix + createHash("sha256").update(templateHash()).digest("hex").slice(0, 12)
  return withClient(serverUrl, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lockKey])
    if (await databaseExists(serverUrl, name)) return name
    await dropOthers(client, serverUrl)
    await build(serverUrl, name)
    return name
  })
}

/** Built under another name and renamed, so that a template which exists is always whole. */
async function build(serverUrl: string, name: string): Promise<void> {
  const draft = `${name}_draft`
  await dropDatabase(serverUrl, draft)
  await createDatabase(serverUrl, draft)
  const env = backendEnv(databaseUrl(serverUrl, draft))
  const medusa = (...args: string[]) => run(process.execPath, [medusaCli, ...args], { cwd: backendDir, env })
  await medusa("db:migrate", "--execute-safe-links")
  await medusa("exec", "./src/seed/base.ts")
  await withClient(serverUrl, (client) =>
    client.query(`alter database ${quoteName(draft)} rename to ${quoteName(name)}`),
  )
}

async function dropOthers(client: pg.Client, serverUrl: string): Promise<void> {
  const old = await client.query<{ datname: string }>("select datname from pg_database where datname like $1", [
    `${prefix}%`,
  ])
  for (const { datname } of old.rows) await dropDatabase(serverUrl, datname)
}
