import { type ChildProcess, spawn } from "node:child_process"
import path from "node:path"
import { root } from "./paths.js"

export type ServerOptions = {
  command: string
  args: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  /** Account to run as, when it is not ours. */
  uid?: number
  gid?: number
  /** Signal that means "stop orderly" to this server. */
  signal?: NodeJS.Signals
  /** Milliseconds between that signal and SIGKILL. */
  graceMs?: number
  onOutput?: (text: string) => void
}

export type Server = {
  pid: number | undefined
  /** Resolves with the exit code when the server is gone. */
  exited: Promise<number>
  isRunning(): boolean
  /** Whether we have asked it to end. */
  isStopping(): boolean
  stop(): Promise<void>
}

/** Starts a server whose life is tied to this process: it ends with it, even under kill -9. */
export function startServer(options: ServerOptions): Server {
  const { command, args, cwd = root, env = process.env, uid, gid, signal = "SIGTERM", graceMs = 8_000 } = options
  const guard = path.join(root, "scripts/lib/guard.mjs")
  const plan = JSON.stringify({ command, args, uid, gid, signal, graceMs })
  const child = spawn(process.execPath, [guard, plan], { cwd, env, stdio: ["pipe", "pipe", "pipe"], detached: true })
  return watch(child, options.onOutput ?? (() => undefined))
}

function watch(child: ChildProcess, onOutput: (text: string) => void): Server {
  let running = true
  let stopping = false
  child.stdout?.on("data", (data) => onOutput(String(data)))
  child.stderr?.on("data", (data) => onOutput(String(data)))
  child.stdin?.on("error", () => undefined)
  const exited = new Promise<number>((resolve) => {
    child.on("exit", (code) => {
      running = false
      resolve(code ?? 0)
    })
  })
  const stop = async () => {
    stopping = true
    child.stdin?.end()
    await exited
  }
  return { pid: child.pid, exited, isRunning: () => running, isStopping: () => stopping, stop }
}
