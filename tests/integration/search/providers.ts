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
      return { provider: new PostgresViSearchService({ __pg_connection__: db }), close }
    },
  },
  ...[inject("harness").meilisearch].flatMap((server) =>
    server
      ? [
          {
            name: `meilisearch ${server.version}`,
            open: async () => ({
              provider: new MeilisearchSearchService(
                {},
                { host: server.host, api_key: server.apiKey, locales: ["vie"] },
              ),
              close: async () => undefined,
            }),
          },
        ]
      : [],
  ),
]
