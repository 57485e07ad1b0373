import { withClient } from "../postgres/databases.js"

const table = "cho_htx_start"

/** A note an earlier start left in this database. */
export function recall(databaseUrl: string, name: string): Promise<string | undefined> {
  return withClient(databaseUrl, async (client) => {
    await client.query(`create table if not exists ${table} (name text primary key, value text not null)`)
    const { rows } = await client.query<{ value: string }>(`select value from ${table} where name = $1`, [name])
    return rows[0]?.value
  })
}

/** Leaves a note for later starts. */
export function remember(databaseUrl: string, name: string, value: string): Promise<unknown> {
  const sql = `insert into ${table} values ($1, $2) on conflict (name) do update set value = excluded.value`
  return withClient(databaseUrl, (client) => client.query(sql, [name, value]))
}
