import type { SearchTypes } from "@medusajs/framework/types"
import type { EnqueuedTask, Task } from "meilisearch"
import type { Connection } from "./connection.js"
import { refuse } from "./translate-error.js"

type SearchTask = SearchTypes.SearchTask

/** A task the server has taken and not yet applied. */
export const enqueued = (index: string, task: EnqueuedTask): SearchTask => ({
  id: String(task.taskUid),
  index,
  status: "enqueued",
})

/** A finished task in the module's words. A missing index is thrown, so that the module retries; other failures are told. */
function finished(index: string, task: Task): SearchTask {
  if (task.status === "succeeded") return { index, status: "succeeded" }
  const message = task.error?.message ?? `Task ${task.uid} was ${task.status}`
  const code = task.error?.code ?? task.status
  if (code === "index_not_found") refuse(code, message, index)
  return { id: String(task.uid), index, status: "failed", error: { message, code } }
}

/** Waits until the server has applied a task. Unavailable when it takes longer than the time-out. */
export async function settle(
  connection: Connection,
  index: string,
  taskUid: number,
  timeout?: number,
): Promise<SearchTask> {
  const task = await connection.write(index, (client) =>
    client.tasks.waitForTask(taskUid, timeout === undefined ? {} : { timeout }),
  )
  return finished(index, task)
}

/** The same, for steps that cannot go on after a failure: throws what the task says. */
export async function mustSettle(connection: Connection, index: string, task: EnqueuedTask): Promise<void> {
  const { status, error } = await settle(connection, index, task.taskUid)
  if (status !== "succeeded") refuse(error?.code ?? "", error?.message ?? "A task failed", index)
}
