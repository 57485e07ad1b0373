import fs from "node:fs"
import { report, runCommand, shutDown } from "../lib/shutdown.js"
import { UserError } from "../lib/user-error.js"
import { parts } from "./parts.js"
import { reports } from "./runner.js"
import { none, type PartResult, sum, summary, type Tally } from "./tally.js"

runCommand(async () => {
  const { names, files } = readArguments(process.argv.slice(2))
  const results: PartResult[] = []
  for (const name of names) results.push(await runPart(name, files))
  fs.rmSync(reports, { recursive: true, force: true })
  console.log(summary(results))
  await shutDown(sum(results).failed > 0 ? 1 : 0)
})

/** A part that cannot even run counts as one failure, and the others still run. */
async function runPart(name: string, files: string[]): Promise<PartResult> {
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`)
  const started = Date.now()
  const failed = (error: unknown): Tally => {
    report(error)
    return { ...none, failed: 1 }
  }
  const tally = await (parts[name]?.(files) ?? Promise.resolve(none)).catch(failed)
  return { part: name, ...tally, seconds: (Date.now() - started) / 1000 }
}

/** Names of parts choose parts, everything else is a file or folder: `integration tests/integration/checkout`. */
function readArguments(given: string[]): { names: string[]; files: string[] } {
  const known = Object.keys(parts)
  const names = given.filter((one) => known.includes(one))
  const files = given.filter((one) => !known.includes(one))
  const missing = files.find((file) => !fs.existsSync(file))
  if (missing) throw new UserError(`${missing} is neither a file nor a part of the tests (${known.join(", ")}).`)
  return { names: names.length > 0 ? names : known, files }
}
