import path from "node:path"
import { backendDir, medusaCli, root } from "../../scripts/lib/paths.js"
import { freePort } from "../../scripts/lib/ports.js"
import { startServer } from "../../scripts/lib/server.js"
import { answers, waitUntil } from "../../scripts/lib/wait.js"
import type { Backend } from "./backend.js"
import { backendEnv } from "./backend-env.js"
import { call } from "./http.js"

export type Transfer = { order_group_id: string; amount: number; reference: string }

export type Bank = {
  /** Tells the market that money has come; answers what it made of it. */
  pay(transfer: Transfer): Promise<string>
  stop(): Promise<void>
}

/** A bank that tells the market of transfers, in a process beside the backends and on their database. */
export async function startBank(backend: Backend, env: Record<string, string>): Promise<Bank> {
  const port = await freePort()
  let output = ""
  const server = startServer({
    command: process.execPath,
    args: [medusaCli, "exec", path.join(root, "tests/harness/payments/bank.ts")],
    cwd: backendDir,
    env: backendEnv(backend.databaseUrl, { ...env, TEST_BANK_PORT: String(port) }),
    graceMs: 1_000,
    onOutput: (text) => {
      output = (output + text).slice(-20_000)
    },
  })
  const url = `http://127.0.0.1:${port}`
  const up = await waitUntil(async () => !server.isRunning() || (await answers(url)), 60_000)
  if (!up || !server.isRunning()) {
    await server.stop()
    throw new Error(`The bank did not start:\n${output}`)
  }
  const pay = async (json: Transfer) => (await call<{ end: string }>(url, { json })).body.end
  return { pay, stop: server.stop }
}
