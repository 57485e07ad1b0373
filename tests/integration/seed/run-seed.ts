import { backendDir, medusaCli } from "../../../scripts/lib/paths.js"
import { run } from "../../../scripts/lib/run.js"
import { backendEnv } from "../../harness/backend-env.js"

/** Runs one seed script of the backend against a database, as `npm start` and `npm run seed` do. */
export async function runSeed(
  script: "demo" | "large",
  { databaseUrl, filesDir, env = {} }: { databaseUrl: string; filesDir: string; env?: Record<string, string> },
): Promise<void> {
  await run(process.execPath, [medusaCli, "exec", `./src/seed/${script}.ts`], {
    cwd: backendDir,
    env: backendEnv(databaseUrl, { FILES_DIR: filesDir, ...env }),
  })
}
