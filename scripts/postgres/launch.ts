import { isBusy } from "../lib/ports.js"
import { type Server, startServer } from "../lib/server.js"
import { sleep, waitUntil } from "../lib/wait.js"
import type { Account } from "./account.js"
import type { Binaries } from "./binaries.js"

type LaunchOptions = { binaries: Binaries; account: Account; data: string; port: number; durable: boolean }

const attempts = 5
const readyWithinMs = 60_000
const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]

/** Starts the server process and waits until it takes connections; tries again while an earlier one lets go of the folder. */
export async function launch(options: LaunchOptions): Promise<Server> {
  let output = ""
  for (let attempt = 1; attempt <= attempts; attempt++) {
    output = ""
    const server = startServer({
      command: options.binaries.postgres,
      args: ["-D", options.data, "-p", String(options.port), ...settings(options.durable)],
      cwd: "/",
      ...options.account,
      signal: "SIGINT",
      graceMs: 20_000,
      onOutput: (text) => {
        output = (output + text).slice(-4000)
      },
    })
    const ready = () => /ready to accept connections/.test(output)
    await waitUntil(() => !server.isRunning() || ready(), readyWithinMs, 20)
    if (server.isRunning() && (await isBusy(options.port))) return server
    await server.stop()
    await sleep(1000)
  }
  throw new Error(`PostgreSQL did not start in ${options.data}:\n${output}`)
}

function settings(durable: boolean): string[] {
  const values = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=200",
    "shared_buffers=256MB",
    "lc_messages=C",
    ...(durable ? [] : fast),
  ]
  return values.flatMap((value) => ["-c", value])
}
