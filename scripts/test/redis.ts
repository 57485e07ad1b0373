import { spawnSync } from "node:child_process"
import fs from "node:fs"
import { phase } from "../lib/phase.js"
import { run } from "../lib/run.js"
import { UserError } from "../lib/user-error.js"

const programs = ["redis-server", "valkey-server"]

/** A Redis server program of this machine, or one installed now; throws a UserError that says how to get one. */
export async function findRedisServer(): Promise<string> {
  const found = firstThatStarts()
  if (found) return found
  if (process.getuid?.() === 0 && fs.existsSync("/etc/debian_version")) await phase("Install Redis", install)
  const installed = firstThatStarts()
  if (installed) return installed
  throw new UserError(
    "Tests of several backend processes need Redis. Install it (Debian: apt-get install redis-server), " +
      "or name an empty one with TEST_REDIS_URL, for example redis://127.0.0.1:6379.",
  )
}

function firstThatStarts(): string | undefined {
  return programs.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0)
}

/** A machine that has never asked for packages has no list of them yet. */
async function install(): Promise<void> {
  const ask = () => run("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"])
  await ask()
    .catch(() => run("apt-get", ["update"]).then(ask))
    .catch((error: Error) => console.log(`  ${error.message.split("\n")[0]}`))
}
