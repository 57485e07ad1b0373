import { runTool } from "./runner.js"
import { sum, type Tally } from "./tally.js"
import { workspaces } from "./workspaces.js"

/** The compiler over every workspace that has types; each counts once. Turbo remembers what has not changed. */
export async function checkTypes(): Promise<Tally> {
  const checked = workspaces().filter((workspace) => workspace.scripts.typecheck)
  const tallies: Tally[] = []
  for (const { name } of checked) {
    const code = await runTool("turbo", [
      "run",
      "typecheck",
      `--filter=${name}`,
      "--output-logs=errors-only",
      "--ui=stream",
    ])
    tallies.push({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })
  }
  return sum(tallies)
}
