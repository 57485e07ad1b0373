import pg from "pg"
import { checkInvariants } from "../apps/backend/src/workflows/checkout/check-invariants.js"

/** Prints every row that breaks the checkout's rules (design §5, 1–4) in the database of DATABASE_URL; ends with 1 if there is any. */
async function run(): Promise<number> {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) {
    process.stderr.write("DATABASE_URL is missing: name the database to check.\n")
    return 2
  }
  const pool = new pg.Pool({ connectionString, max: 1 })
  const violations = await checkInvariants(pool)
  await pool.end()
  for (const { rule, row } of violations) process.stdout.write(`${rule}: ${JSON.stringify(row)}\n`)
  process.stdout.write(violations.length === 0 ? "All invariants hold.\n" : `${violations.length} rows break a rule.\n`)
  return violations.length === 0 ? 0 : 1
}

process.exitCode = await run()
