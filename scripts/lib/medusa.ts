import { backendDir, medusaCli } from "./paths.js"
import { run } from "./run.js"

/** Runs a Medusa command on the backend's TypeScript sources. */
export function medusa(env: NodeJS.ProcessEnv, ...args: string[]): Promise<string> {
  return run(process.execPath, [medusaCli, ...args], { cwd: backendDir, env })
}
