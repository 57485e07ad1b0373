import { runTool } from "./runner.js"
import type { Tally } from "./tally.js"

/** Biome over the whole repository: format, imports and rules. Warnings count as failures. */
export async function lint(files: string[]): Promise<Tally> {
  const code = await runTool("biome", ["check", "--error-on-warnings", ...(files.length > 0 ? files : ["."])])
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}
