import { spawn } from "node:child_process"
import path from "node:path"
import { backendDir, root } from "../../scripts/lib/paths.js"
import type { Backend } from "./backend.js"
import { backendEnv } from "./backend-env.js"
import { startSideProcess } from "./side-process.js"

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
  const envOf = (more: Record<string, string>) => backendEnv(backend.databaseUrl, { ...env, ...more })
  const { post, output, stop } = await startSideProcess({
    name: "The process of the flows",
    args,
    env: (port) => envOf({ TEST_FLOW_PORT: port }),
  })
  const run = async <T>(flow: string, json: object) => {
    const { result, error } = await post<{ result: T; error?: string }>(flow, json)
    if (error) throw new Error(`${flow}: ${error}\n${output().slice(-2000)}`)
    return result
  }
  const die = (point: string, flow: string, input: object) => flowDies(backend, env, point, flow, input)
  return { die, run, stop }
}

/** Runs one flow in a process that is killed at `point`, as `FlowRunner.die` does, without the process that lives on. */
export function flowDies(
  backend: Pick<Backend, "databaseUrl">,
  env: Record<string, string>,
  point: string,
  flow: string,
  input: object,
): Promise<void> {
  const all = backendEnv(backend.databaseUrl, { ...env, FAULT_POINT: point })
  return diesOf(point, [...args, flow, JSON.stringify(input)], all)
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
