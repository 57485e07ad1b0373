import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort, isBusy } from "../../scripts/lib/ports.js"
import { startServer } from "../../scripts/lib/server.js"
import { waitUntil } from "../../scripts/lib/wait.js"
import { findRedisServer } from "../../scripts/test/redis.js"

export type Redis = { url: string; stop(): Promise<void> }

/** An empty Redis on a free port that ends with us, however we end; or TEST_REDIS_URL, which is left as it is. */
export async function startRedis(): Promise<Redis> {
  const given = process.env.TEST_REDIS_URL
  if (given) return { url: given, stop: async () => undefined }
  const program = await findRedisServer()
  const port = await freePort()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-redis-"))
  const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder]
  let output = ""
  const server = startServer({
    command: program,
    args,
    cwd: folder,
    graceMs: 2_000,
    onOutput: (text) => {
      output = (output + text).slice(-4000)
    },
  })
  const stop = async () => {
    await server.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  const up = await waitUntil(async () => !server.isRunning() || (await isBusy(port)), 10_000)
  if (up && server.isRunning()) return { url: `redis://127.0.0.1:${port}`, stop }
  await stop()
  throw new Error(`Redis did not start:\n${output}`)
}
