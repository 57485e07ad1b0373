import path from "node:path"
import { buildPackages } from "../lib/build.js"
import { root } from "../lib/paths.js"
import { readVitest } from "./report.js"
import { reports, runTool } from "./runner.js"
import { sum, type Tally } from "./tally.js"
import { workspaces } from "./workspaces.js"

/** The tests that stand beside the code, one vitest run for each workspace that has them. */
export async function testUnits(files: string[]): Promise<Tally> {
  await buildPackages()
  const tallies: Tally[] = []
  for (const { folder, scripts } of workspaces()) {
    const wanted = files.filter((file) => file.startsWith(folder)).map((file) => path.relative(folder, file))
    if (!scripts["test:unit"] || (files.length > 0 && wanted.length === 0)) continue
    const [, ...options] = scripts["test:unit"].split(" ")
    tallies.push(await runVitest(folder, [...options.filter((option) => option !== "run"), ...wanted]))
  }
  return sum(tallies)
}

/** One vitest run in a workspace, with its counts read from its JSON report. */
export async function runVitest(folder: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const report = path.join(reports, `${folder.replaceAll("/", "-")}-${Date.now()}.json`)
  const output = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`, "--passWithNoTests"]
  const code = await runTool("vitest", ["run", ...output, ...args], { cwd: path.join(root, folder), env })
  const tally = readVitest(report)
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
