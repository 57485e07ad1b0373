import { withClient } from "../postgres/databases.js"
import { medusa } from "./medusa.js"
import { recall, remember } from "./notes.js"
import { phase } from "./phase.js"
import type { ProductEnv } from "./product-env.js"

/** Seeds the demonstration into a database that holds no goods yet, or in which an earlier seeding was cut short. */
export async function seedDemo(env: ProductEnv): Promise<void> {
  const note = await recall(env.DATABASE_URL, "demo")
  if (note === "done" || (!note && (await hasProducts(env.DATABASE_URL)))) return
  await remember(env.DATABASE_URL, "demo", "begun")
  await phase("Seed the demonstration", () => medusa(env, "exec", "./src/seed/demo.ts"))
  await remember(env.DATABASE_URL, "demo", "done")
}

async function hasProducts(databaseUrl: string): Promise<boolean> {
  const found = await withClient(databaseUrl, (client) => client.query("select 1 from product limit 1"))
  return found.rowCount === 1
}

/** The key with which the shop speaks to the backend; seeds the base when it is missing. */
export async function publishableKey(env: ProductEnv): Promise<string> {
  const key = await findKey(env.DATABASE_URL)
  if (key) return key
  await phase("Seed region, sales channel and administrator", () => medusa(env, "exec", "./src/seed/base.ts"))
  const made = await findKey(env.DATABASE_URL)
  if (!made) throw new Error("The base seed made no publishable key")
  return made
}

async function findKey(databaseUrl: string): Promise<string | undefined> {
  const sql = `select token from api_key where type = 'publishable' and title = 'Chợ HTX'
    and revoked_at is null and deleted_at is null order by created_at limit 1`
  const { rows } = await withClient(databaseUrl, (client) => client.query<{ token: string }>(sql))
  return rows[0]?.token
}
