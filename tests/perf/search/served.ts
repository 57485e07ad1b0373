import pg from "pg"
import { readBase } from "../../fixtures/base.js"
import { startProcess } from "../../harness/process.js"
import { memoryMb, processesWith } from "./processes.js"

/** A backend on its own database, one engine behind it. */
export interface Served {
  url: string
  publishableKey: string
  databaseUrl: string
  pool: pg.Pool
  backendMb(): number
  stop(): Promise<void>
}

/** Starts one backend process. Throws with its output when it does not come up. */
export async function serve(databaseUrl: string, env: NodeJS.ProcessEnv): Promise<Served> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 })
  pool.on("error", () => undefined)
  const { publishableKey } = await readBase(pool)
  const backend = await startProcess(env)
  const { port } = new URL(backend.url)
  return {
    url: backend.url,
    publishableKey,
    databaseUrl,
    pool,
    backendMb: () => memoryMb(processesWith(port).filter((pid) => pid !== process.pid)),
    stop: async () => {
      await pool.end()
      await backend.stop()
    },
  }
}
