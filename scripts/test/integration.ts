import path from "node:path"
import { buildPackages } from "../lib/build.js"
import { testServer } from "./server.js"
import type { Tally } from "./tally.js"
import { runVitest } from "./unit.js"

/** Real backends over HTTP on a real PostgreSQL; files are given as tests/integration/… */
export async function testIntegration(files: string[]): Promise<Tally> {
  await buildPackages()
  const wanted = files.map((file) => path.relative("tests", file))
  return runVitest("tests", wanted, { TEST_DATABASE_URL: await testServer() })
}
