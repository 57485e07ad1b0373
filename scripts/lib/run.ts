import { spawn } from "node:child_process"
import { root } from "./paths.js"

export type RunOptions = { cwd?: string; env?: NodeJS.ProcessEnv; onOutput?: (text: string) => void }

/** A command failed; the message ends with the last of what it printed, which says more than our stack. */
export class CommandError extends Error {
  override name = "CommandError"
}

/** Runs a command to its end and answers what it printed; throws a CommandError when it fails. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { cwd = root, env = process.env, onOutput } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    const take = (data: Buffer) => {
      output = (output + data).slice(-400_000)
      onOutput?.(String(data))
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    child.on("error", reject)
    child.on("close", (code, signal) => {
      if (code === 0) return resolve(output)
      const shown = [command, ...args].join(" ").replaceAll(`${root}/`, "")
      reject(new CommandError(`${shown} ended with ${code ?? signal}:\n${output.slice(-6000)}`))
    })
  })
}
