import { MeilisearchSearchService } from "@cho-htx/search-meilisearch"
import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import { inject } from "vitest"
import { openDatabase } from "./database.js"

/** Every provider this machine can run: PostgreSQL always, Meilisearch when the harness found one. */
export const providers = [
  {
    name: "postgres-vi",
    open: async () => {
      const { db, close } = await openDatabase()
      // What a process remembers hangs on its connection.
      const make = () => new PostgresViSearchService({ __pg_connection__: { ...db } })
      return { provider: make(), twin: make(), close }
    },
  },
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
