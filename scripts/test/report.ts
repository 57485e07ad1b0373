import fs from "node:fs"
import { none, type Tally } from "./tally.js"

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

/** Counts of a vitest JSON report; a file that could not even be loaded is one failure. */
export function readVitest(file: string): Tally {
  const report = read<VitestReport>(file)
  if (!report) return { ...none, failed: 1 }
  const broken = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts of a Playwright JSON report; a test that passed only on its second try has failed. */
export function readPlaywright(file: string): Tally {
  const report = read<PlaywrightReport>(file)
  if (!report) return { ...none, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped }
}

/** The report a runner of ours has just written, or undefined when it died before that. */
function read<T>(file: string): T | undefined {
  if (!fs.existsSync(file)) return undefined
  return JSON.parse(fs.readFileSync(file, "utf8"))
}
