import { missingIndex } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { AbstractSearchProviderService } from "@medusajs/framework/utils"
import type { EnqueuedTask } from "meilisearch"
import { type Connection, connect } from "./client/connection.js"
import { enqueued, settle } from "./client/tasks.js"
import { type MeilisearchOptions, type ReadOptions, readOptions } from "./options.js"
import { buildPlan } from "./plan/build-plan.js"
import { searchMany } from "./search.js"
import { assertStillThere, putDocuments, removeDocuments } from "./store/documents.js"
import { clearIndex, createIndex, dropIndex, listIndexes } from "./store/indexes.js"

type Task = SearchTypes.SearchTask

/** Search Module provider that keeps its documents in Meilisearch. */
export class MeilisearchSearchService extends AbstractSearchProviderService {
  static override identifier = "meilisearch"

  readonly #options: ReadOptions
  readonly #connection: Connection

  constructor(_container: object, options: MeilisearchOptions) {
    super()
    this.#options = readOptions(options)
    this.#connection = connect(this.#options)
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    return result ?? missingIndex(input.index.physical_name, this.identifier)
  }

  override searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const { rerank, synonyms } = this.#options
    return inputs.length ? searchMany(this.#connection, inputs, rerank, synonyms) : Promise.resolve([])
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }): Promise<Task> {
    await createIndex(this.#connection, index, this.#options.locales)
    return { index: index.physical_name, status: "succeeded" }
  }

  override async deleteIndex({ index }: { index: string }): Promise<Task> {
    await dropIndex(this.#connection, index)
    return { index, status: "succeeded" }
  }

  override listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    return listIndexes(this.#connection, this.identifier)
  }

  override async upsertDocuments(input: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }): Promise<Task> {
    const plan = buildPlan(input.definition)
    const { tasks, made } = await putDocuments(this.#connection, input.index, plan, input.documents)
    const task = await this.#applied(input.index, tasks)
    if (task.status === "succeeded") await assertStillThere(this.#connection, input.index, made)
    return task
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput): Promise<Task> {
    return this.#applied(index, [await removeDocuments(this.#connection, index, filters)])
  }

  override clearIndex({ index }: { index: string }): Promise<Task> {
    return clearIndex(this.#connection, index)
  }

  /** Waits for a write that was answered as enqueued. */
  async waitForTask(task: Task, options: { timeout_ms?: number } = {}): Promise<Task> {
    if (task.id === undefined || task.status === "succeeded" || task.status === "failed") return task
    return settle(this.#connection, task.index ?? "", Number(task.id), options.timeout_ms)
  }

  /** True when the server answers and is well. */
  async isHealthy(): Promise<boolean> {
    try {
      const { status } = await this.#connection.read("", (client) => client.health())
      return status === "available"
    } catch {
      return false
    }
  }

  /** Waits for all writes. Those who wait themselves get the last as enqueued, once the ones before it are through. */
  async #applied(index: string, tasks: EnqueuedTask[]): Promise<Task> {
    const last = tasks.at(-1)
    const awaited = this.#options.wait_for_writes ? tasks : tasks.slice(0, -1)
    for (const task of awaited) {
      const settled = await settle(this.#connection, index, task.taskUid)
      if (settled.status === "failed") return settled
    }
    return this.#options.wait_for_writes || !last ? { index, status: "succeeded" } : enqueued(index, last)
  }
}
