import type { Meilisearch as Client } from "meilisearch"
import { Meilisearch } from "meilisearch"
import type { ReadOptions } from "../options.js"
import { translateError } from "./translate-error.js"

/** Two clients of one server: searches give up early, writes carry more and may take longer. */
export interface Connection {
  /** Runs a search; errors come as MedusaErrors that name `index`. */
  read<Result>(index: string, work: (client: Client) => Promise<Result>): Promise<Result>
  /** The same for writes and administration. */
  write<Result>(index: string, work: (client: Client) => Promise<Result>): Promise<Result>
}

/** Opens nothing: the first request connects. */
export function connect({ host, api_key, timeout_ms, write_timeout_ms, task_timeout_ms }: ReadOptions): Connection {
  const client = (timeout: number) =>
    new Meilisearch({
      host,
      ...(api_key === undefined ? {} : { apiKey: api_key }),
      timeout,
      // Compressed answers come in pieces that Nagle's algorithm holds back until they are acknowledged: 45 ms instead of 3.
      requestInit: { headers: { "accept-encoding": "identity" } },
      defaultWaitOptions: { timeout: task_timeout_ms, interval: 25 },
    })
  const run =
    (through: Client): Connection["read"] =>
    async (index, work) => {
      try {
        return await work(through)
      } catch (error) {
        return translateError(error, index)
      }
    }
  return { read: run(client(timeout_ms)), write: run(client(write_timeout_ms)) }
}
