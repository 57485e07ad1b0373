import { PostgresViSearchService } from "@cho-htx/search-postgres-vi"
import { describeProvider } from "./contract/provider-contract.js"
import { openDatabase } from "./database.js"

describeProvider("postgres-vi", async () => {
  const { db, close } = await openDatabase()
  return { provider: new PostgresViSearchService({ __pg_connection__: db }), close }
})
