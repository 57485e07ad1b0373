import type { SearchTypes } from "@medusajs/framework/types"
import type { Connection } from "../client/connection.js"
import { mustSettle, settle } from "../client/tasks.js"
import { buildPlan } from "../plan/build-plan.js"
import { indexSettings } from "../plan/index-settings.js"

const page = 200

/** Creates an index afresh with its settings. The Search Module only points this at an index it is about to fill. */
export async function createIndex(
  connection: Connection,
  definition: SearchTypes.ResolvedSearchIndexDefinition,
  locales: string[] | undefined,
): Promise<void> {
  const uid = definition.physical_name
  const plan = buildPlan(definition)
  const settings = indexSettings(definition, plan, locales)
  await dropIndex(connection, uid)
  const created = await connection.write(uid, (client) => client.createIndex(uid, { primaryKey: plan.primaryKey }))
  await mustSettle(connection, uid, created)
  await mustSettle(connection, uid, await connection.write(uid, (client) => client.index(uid).updateSettings(settings)))
}

/** Deletes an index; one that is gone already is as good. */
export async function dropIndex(connection: Connection, uid: string): Promise<void> {
  const task = await connection.write(uid, (client) => client.deleteIndex(uid))
  const { error } = await connection.write(uid, (client) => client.tasks.waitForTask(task.taskUid))
  if (error && error.code !== "index_not_found") await mustSettle(connection, uid, task)
}

/** Every index of the server with its exact number of documents. */
export async function listIndexes(connection: Connection, provider: string): Promise<SearchTypes.SearchIndexInfo[]> {
  const { indexes } = await connection.write("", (client) => client.getStats())
  const infos: SearchTypes.SearchIndexInfo[] = []
  for (let offset = 0; ; offset += page) {
    const { results, total } = await connection.write("", (client) => client.getRawIndexes({ offset, limit: page }))
    for (const { uid, createdAt, updatedAt } of results)
      infos.push({
        name: uid,
        provider,
        document_count: indexes[uid]?.numberOfDocuments ?? 0,
        created_at: new Date(createdAt),
        updated_at: new Date(updatedAt),
      })
    if (results.length === 0 || offset + page >= total) return infos
  }
}

/** Empties an index. */
export async function clearIndex(connection: Connection, uid: string): Promise<SearchTypes.SearchTask> {
  const task = await connection.write(uid, (client) => client.index(uid).deleteAllDocuments())
  return settle(connection, uid, task.taskUid)
}
