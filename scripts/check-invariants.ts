import { once } from "node:events"
import {
  checkInvariants,
  type RuleResult,
  type Violation,
} from "../apps/backend/src/workflows/checkout/check-invariants.js"
import { currentRun } from "./lib/run-lock.js"
import { readSettings } from "./lib/settings.js"
import { report } from "./lib/shutdown.js"
import { UserError } from "./lib/user-error.js"
import { withClient } from "./postgres/databases.js"

/**
 * `npm run check:invariants [-- --json]`: prints every row that breaks the checkout's rules, then each rule with its
 * count and time. Ends with 1 if any row does, with 2 when the check itself cannot run. `--json` prints one JSON object per line.
 */
async function run(): Promise<number> {
  const json = readArguments(process.argv.slice(2))
  const show = json ? asJson : asText
  const rules = await withClient(findDatabase(), (client) =>
    checkInvariants(client, (violation) => print(show.violation(violation))),
  ).catch(explain)
  await print(show.summary(rules))
  return rules.some((rule) => rule.broken > 0) ? 1 : 0
}

function readArguments(given: string[]): boolean {
  const unknown = given.filter((argument) => argument !== "--json")
  if (unknown.length > 0) throw new UserError(`Unknown argument ${unknown.join(" ")}: only --json is known.`)
  return given.length > 0
}

/** DATABASE_URL of the environment or `.env`, else the database of the market that runs here. */
function findDatabase(): string {
  const { databaseUrl, dataDir } = readSettings()
  const found = databaseUrl ?? currentRun(dataDir)?.databaseUrl
  if (found) return found
  throw new UserError(
    `No market runs on ${dataDir}. Start it with npm start and check again, or name the database to check: DATABASE_URL=postgres://…`,
  )
}

/** A database that cannot be reached or is no market's is the caller's to mend: its own words, without our stack. */
function explain(error: unknown): never {
  throw new UserError(`The database could not be checked: ${error instanceof Error ? error.message : String(error)}`)
}

/** Waits for whoever reads us, so that a million lines do not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain")
}

const total = (rules: readonly RuleResult[]) => rules.reduce((sum, rule) => sum + rule.broken, 0)

const asJson = {
  violation: (violation: Violation) => JSON.stringify(violation),
  summary: (rules: RuleResult[]) => JSON.stringify({ violations: total(rules), rules }),
}

const asText = {
  violation: ({ rule, row }: Violation) => `✗ ${rule}: ${JSON.stringify(row)}`,
  summary: (rules: RuleResult[]) => {
    const lines = rules.map(
      ({ rule, broken, ms }) =>
        `${broken > 0 ? "✗" : "✓"} ${String(broken).padStart(8)}  ${(ms / 1000).toFixed(2).padStart(7)} s  ${rule}`,
    )
    const count = total(rules)
    const verdict = count === 0 ? "All invariants hold." : `${count} rows break a rule.`
    return [...lines, verdict].join("\n")
  },
}

process.exitCode = await run().catch((error: unknown) => {
  report(error)
  return 2
})
