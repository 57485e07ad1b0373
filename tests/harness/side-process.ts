import { backendDir } from "../../scripts/lib/paths.js"
import { freePort } from "../../scripts/lib/ports.js"
import { startServer } from "../../scripts/lib/server.js"
import { answers, waitUntil } from "../../scripts/lib/wait.js"
import { call } from "./http.js"

export type SideProcess = {
  /** Posts JSON to a path of it and answers the parsed body. */
  post<T>(path: string, json: object): Promise<T>
  /** The last 20,000 characters it printed. */
  output(): string
  stop(): Promise<void>
}

export type SideProcessOptions = {
  /** For the error when it does not start. */
  name: string
  args: string[]
  /** Its environment, given the port it must listen on. */
  env(port: string): NodeJS.ProcessEnv
}

/** Starts a process of the tests beside the backends that answers over HTTP; throws with its output when it does not come up. */
export async function startSideProcess({ name, args, env }: SideProcessOptions): Promise<SideProcess> {
  const port = await freePort()
  let output = ""
  const server = startServer({
    command: process.execPath,
    args,
    cwd: backendDir,
    env: env(String(port)),
    graceMs: 1_000,
    onOutput: (text) => {
      output = (output + text).slice(-20_000)
    },
  })
  const url = `http://127.0.0.1:${port}`
  const up = await waitUntil(async () => !server.isRunning() || (await answers(url)), 60_000)
  if (!up || !server.isRunning()) {
    await server.stop()
    throw new Error(`${name} did not start:\n${output}`)
  }
  const post = async <T>(path: string, json: object) => (await call<T>(`${url}/${path}`, { json })).body
  return { post, output: () => output, stop: server.stop }
}
