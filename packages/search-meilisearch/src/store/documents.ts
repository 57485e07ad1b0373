import { missingIndex } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import type { EnqueuedTask } from "meilisearch"
import type { Connection } from "../client/connection.js"
import { readPlan } from "../plan/read-plan.js"
import type { MeiliPlan } from "../plan/types.js"
import { toFilter } from "../query/conditions.js"
import { filterCondition } from "../query/filters.js"
import { dropIndex } from "./indexes.js"
import { projectDocumentForStore } from "./project.js"

/** Documents handed over at once. */
const chunk = 1_000

/** Documents that were handed over to an index. */
export interface Handed {
  tasks: EnqueuedTask[]
  /** When the index was made. */
  made: string
}

/** Hands documents over, replacing those of the same id. The server applies batches in order, so the last task ends them all. */
export async function putDocuments(
  connection: Connection,
  uid: string,
  plan: MeiliPlan,
  documents: SearchTypes.SearchDocument[],
): Promise<Handed> {
  const stored = documents.map((document) => projectDocumentForStore(document, plan))
  // Adding to a missing index would create it, without settings: a stale version must fail instead.
  const { createdAt: made } = await connection.write(uid, (client) => client.index(uid).getRawInfo())
  const tasks: EnqueuedTask[] = []
  for (let at = 0; at < stored.length; at += chunk) {
    const part = stored.slice(at, at + chunk)
    tasks.push(
      await connection.write(uid, (client) => client.index(uid).addDocuments(part, { primaryKey: plan.primaryKey })),
    )
  }
  return { tasks, made }
}

/**
 * Throws NOT_FOUND when the index that documents were handed to is another than the one that was made then: its deletion stood in the
 * server's queue already, and the documents have made a new one, without settings, which goes again.
 */
export async function assertStillThere(connection: Connection, uid: string, made: string): Promise<void> {
  const { createdAt } = await connection.write(uid, (client) => client.index(uid).getRawInfo())
  if (createdAt === made) return
  await dropIndex(connection, uid)
  missingIndex(uid, "search-meilisearch")
}

/** Deletes what the filters select; by id without asking which they are. */
export async function removeDocuments(
  connection: Connection,
  uid: string,
  filters: SearchTypes.SearchFilters,
): Promise<EnqueuedTask> {
  const { primaryKey } = await connection.write(uid, (client) => client.index(uid).getRawInfo())
  const key = primaryKey ?? "id"
  const ids = extractPrimaryKeyFilter(filters, { primary_key: key })
  if (ids) return connection.write(uid, (client) => client.index(uid).deleteDocuments(ids))
  const names = await connection.write(uid, (client) => client.index(uid).getFilterableAttributes())
  const plan = readPlan(
    key,
    (names ?? []).filter((name) => typeof name === "string"),
  )
  const filter = toFilter(filterCondition(filters, plan))
  return connection.write(uid, (client) =>
    filter === undefined ? client.index(uid).deleteAllDocuments() : client.index(uid).deleteDocuments({ filter }),
  )
}
