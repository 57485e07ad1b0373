import pg from "pg"

/** Runs one piece of work on a connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A name as SQL wants it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Connection string of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/** Whether the server has a database of that name. */
export function databaseExists(serverUrl: string, name: string): Promise<boolean> {
  return withClient(serverUrl, async (client) => {
    const found = await client.query("select 1 from pg_database where datname = $1", [name])
    return found.rowCount === 1
  })
}

/** Makes a database, empty or as a copy of a template nobody is connected to. */
export async function createDatabase(serverUrl: string, name: string, template?: string): Promise<void> {
  const from = template ? ` template ${quoteName(template)}` : ""
  await withClient(serverUrl, (client) => client.query(`create database ${quoteName(name)}${from}`))
}

/** Removes a database, throwing out whoever is still connected. */
export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, (client) => client.query(`drop database if exists ${quoteName(name)} with (force)`))
}
