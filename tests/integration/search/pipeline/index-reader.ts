import type { Pool } from "pg"
import type { MeilisearchServer } from "../../../harness/meilisearch.js"

/** A document as the engine stores it, as far as these tests look. */
export type StoredDocument = {
  id: string
  title: string
  price: number
  label: string
  stars: number | null
  in_stock: boolean
  on_sale: boolean
  category: string[]
  collection: string | null
  cooperative: string
  sales_channel_ids: string[]
  sold_30d: number
}

/** Reads and spoils the serving index behind the backend's back. */
export type IndexReader = {
  one(id: string): Promise<StoredDocument | null>
  all(): Promise<StoredDocument[]>
  /** Physical indexes of the products in the engine. */
  names(): Promise<string[]>
  remove(id: string): Promise<void>
  /** Stores a copy of a document under another id. */
  copy(id: string, to: string): Promise<void>
  /** Has the engine lose the serving index, as one does whose disk was exchanged. */
  lose(): Promise<void>
}

async function activeName(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    `select v.physical_name as name from search_index i join search_index_version v
       on v.search_index_id = i.id and v.version = i.active_version and v.deleted_at is null where i.name = 'product'`,
  )
  return rows[0]?.name ?? ""
}

export function postgresReader(pool: Pool): IndexReader {
  const table = async () => `"search_vi_${await activeName(pool)}"`
  const documents = async () => `"search_vi_${await activeName(pool)}_documents"`
  const all = async (where = "true") => {
    const { rows } = await pool.query<{ document: StoredDocument }>(
      `select document from ${await documents()} where ${where} order by id`,
    )
    return rows.map((row) => row.document)
  }
  return {
    all: () => all(),
    one: async (id) => (await all(`id = '${id}'`))[0] ?? null,
    names: async () => (await pool.query("select name from search_vi_index order by name")).rows.map((row) => row.name),
    remove: async (id) => {
      await pool.query(`delete from ${await table()} where id = $1`, [id])
      await pool.query(`delete from ${await documents()} where id = $1`, [id])
    },
    copy: async (id, to) => {
      const name = await table()
      await pool.query(
        `insert into ${name} select (jsonb_populate_record(t, jsonb_build_object('id', $2::text, 'f_id', $2::text))).* from ${name} t where id = $1`,
        [id, to],
      )
      await pool.query(`insert into ${await documents()} select $2, document from ${await documents()} where id = $1`, [
        id,
        to,
      ])
    },
    // The provider's own list still names it.
    lose: async () => void (await pool.query(`drop table ${await table()}`)),
  }
}

export function meilisearchReader(pool: Pool, { host, apiKey }: MeilisearchServer): IndexReader {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" }
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${host}/${path}`, { headers, ...init })
    return answer.ok ? await answer.json() : null
  }
  const path = async (rest = "") => `indexes/${await activeName(pool)}/documents${rest}`
  const applied = async (task: { taskUid: number }) => {
    for (;;) {
      const { status } = await ask(`tasks/${task.taskUid}`)
      if (status === "succeeded") return
      if (status === "failed" || status === "canceled") throw new Error(`Task ${task.taskUid}: ${status}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return {
    one: async (id) => ask(await path(`/${id}`)),
    all: async () => (await ask(await path("?limit=100000"))).results,
    names: async () => (await ask("indexes?limit=100")).results.map((index: { uid: string }) => index.uid).sort(),
    remove: async (id) => applied(await ask(await path(`/${id}`), { method: "DELETE" })),
    copy: async (id, to) => {
      const document = { ...(await ask(await path(`/${id}`))), id: to, _m: { t: { id: "=x" } } }
      await applied(await ask(await path(), { method: "POST", body: JSON.stringify([document]) }))
    },
    lose: async () => applied(await ask(`indexes/${await activeName(pool)}`, { method: "DELETE" })),
  }
}
