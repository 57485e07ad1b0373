import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { program, root } from "../lib/paths.js"
import { quiet } from "../lib/product-env.js"

type RunnerOptions = { cwd?: string; env?: NodeJS.ProcessEnv }

/** Folder for the reports of this run. */
export const reports = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-reports-"))

/** Runs a tool with its output on our terminal; answers its exit code. */
export function runTool(name: string, args: string[], { cwd = root, env = {} }: RunnerOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program(name), args, {
      cwd,
      env: { ...process.env, ...quiet, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    })
    child.on("error", reject)
    child.on("close", (code) => resolve(code ?? 1))
  })
}
