import { spawn } from "node:child_process"
import path from "node:path"
import { backendDir, root } from "../../scripts/lib/paths.js"
import { freePort } from "../../scripts/lib/ports.js"
import { startServer } from "../../scripts/lib/server.js"
import { answers, waitUntil } from "../../scripts/lib/wait.js"
import type { Backend } from "./backend.js"
import { backendEnv } from "./backend-env.js"
import { call } from "./http.js"

const script = path.join(root, "tests/harness/kill/run-flow.ts")
const args = ["-r", "ts-node/register", script]

export type FlowRunner = {
  /** Runs a flow in a process that is killed at `point` ("name" or "name#3"). Throws when the process does not die there. */
  die(point: string, flow: string, input: object): Promise<void>
  /** Runs a flow in the process that lives on. Throws its error. */
  run<T>(flow: string, input: object): Promise<T>
  stop(): Promise<void>
}

/** Runs flows of the checkout beside the backends and on their database: in processes to be killed, and in one that lives on. */
export async function startFlowRunner(backend: Backend, env: Record<string, string>): Promise<FlowRunner> {
  const port = await freePort()
  const envOf = (more: Record<string, string>) => backendEnv(backend.databaseUrl, { ...env, ...more })
  let output = ""
  const server = startServer({
    command: process.execPath,
    args,
    cwd: backendDir,
    env: envOf({ TEST_FLOW_PORT: String(port) }),
    graceMs: 1_000,
    onOutput: (text) => {
      output = (output + text).slice(-20_000)
    },
  })
  const url = `http://127.0.0.1:${port}`
  const up = await waitUntil(async () => !server.isRunning() || (await answers(url)), 60_000)
  if (!up || !server.isRunning()) {
    await server.stop()
    throw new Error(`The flows did not start:\n${output}`)
  }
  const run = async <T>(flow: string, json: object) => {
    const { body } = await call<{ result: T; error?: string }>(`${url}/${flow}`, { json })
    if (body.error) throw new Error(`${flow}: ${body.error}\n${output.slice(-2000)}`)
    return body.result
  }
  const die = (point: string, flow: string, input: object) =>
    diesOf(point, [...args, flow, JSON.stringify(input)], envOf({ FAULT_POINT: point }))
  return { die, run, stop: server.stop }
}

function diesOf(point: string, all: string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, all, { cwd: backendDir, env, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    child.stdout.on("data", (text) => {
      output += text
    })
    child.stderr.on("data", (text) => {
      output += text
    })
    const late = setTimeout(() => child.kill("SIGTERM"), 60_000)
    child.on("exit", (code, signal) => {
      clearTimeout(late)
      if (signal === "SIGKILL") resolve()
      else reject(new Error(`Nothing died at ${point}: exit ${code ?? signal}\n${output.slice(-4000)}`))
    })
  })
}
