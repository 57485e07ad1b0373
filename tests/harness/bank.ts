import path from "node:path"
import { medusaCli, root } from "../../scripts/lib/paths.js"
import type { Backend } from "./backend.js"
import { backendEnv } from "./backend-env.js"
import { startSideProcess } from "./side-process.js"

export type Transfer = { order_group_id: string; amount: number; reference: string }

export type Bank = {
  /** Tells the market that money has come; answers what it made of it. */
  pay(transfer: Transfer): Promise<string>
  stop(): Promise<void>
}

/** A bank that tells the market of transfers, in a process beside the backends and on their database. */
export async function startBank(backend: Backend, env: Record<string, string>): Promise<Bank> {
  const { post, stop } = await startSideProcess({
    name: "The bank",
    args: [medusaCli, "exec", path.join(root, "tests/harness/payments/bank.ts")],
    env: (port) => backendEnv(backend.databaseUrl, { ...env, TEST_BANK_PORT: port }),
  })
  return { pay: async (transfer) => (await post<{ end: string }>("", transfer)).end, stop }
}
