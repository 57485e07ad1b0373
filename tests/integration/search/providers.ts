import { MeilisearchSearchService } from "@cho-htx/search-meilisearch"
import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import { inject } from "vitest"
import { openDatabase } from "./database.js"

/** The engine in PostgreSQL: with so many rows of an index kept in memory, or none. */
const onPostgres = (name: string, mirrored_rows: number) => ({
  name,
  open: async () => {
    const { db, close } = await openDatabase()
    // What a process remembers hangs on its connection.
    const make = () => new PostgresViSearchService({ __pg_connection__: { ...db } }, { mirrored_rows })
    return { provider: make(), twin: make(), close }
  },
})

/** Every provider this machine can run: PostgreSQL always, with a mirror and without, Meilisearch when the harness found one. */
export const providers = [
  onPostgres("postgres-vi", 20_000),
  onPostgres("postgres-vi without a mirror", 0),
  ...[inject("harness").meilisearch].flatMap((server) =>
    server
      ? [
          {
            name: `meilisearch ${server.version}`,
            open: async () => {
              const options = { host: server.host, api_key: server.apiKey, locales: ["vie"] }
              const make = () => new MeilisearchSearchService({}, options)
              return { provider: make(), twin: make(), close: async () => undefined }
            },
          },
        ]
      : [],
  ),
]
