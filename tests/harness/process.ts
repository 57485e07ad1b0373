import { backendDir, medusaCli } from "../../scripts/lib/paths.js"
import { freePort } from "../../scripts/lib/ports.js"
import { startServer } from "../../scripts/lib/server.js"
import { answers, waitUntil } from "../../scripts/lib/wait.js"

export type BackendProcess = {
  url: string
  output(): string
  stop(): Promise<void>
  /** Ends it as a power cut would: SIGKILL, nothing is finished or tidied up. */
  kill(): Promise<void>
}

const readyWithinMs = 120_000

/** Starts one backend on a free port and waits for its health route; throws with its output when it does not come up. */
export async function startProcess(env: NodeJS.ProcessEnv): Promise<BackendProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let output = ""
  const server = startServer({
    command: process.execPath,
    args: [medusaCli, "start", "--host", "127.0.0.1", "--port", String(port)],
    cwd: backendDir,
    env,
    graceMs: 3_000,
    onOutput: (text) => {
      output = (output + text).slice(-200_000)
    },
  })
  const up = await waitUntil(async () => !server.isRunning() || (await answers(`${url}/health`)), readyWithinMs)
  if (!up || !server.isRunning()) {
    await server.stop()
    throw new Error(`The backend did not start:\n${output.slice(-8000)}`)
  }
  const kill = async () => {
    // The guard leads a process group of its own; both go at once.
    if (server.pid !== undefined && server.isRunning()) process.kill(-server.pid, "SIGKILL")
    await server.exited
  }
  return { url, output: () => output, stop: server.stop, kill }
}
