import { spawnSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { program, root } from "../lib/paths.js"
import { phase } from "../lib/phase.js"
import { run } from "../lib/run.js"
import { UserError } from "../lib/user-error.js"

const systemPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

/** A Chromium that starts: Playwright's, the system's, or one installed now; throws a UserError that says how to get one. */
export async function findChromium(): Promise<string> {
  const found = firstThatStarts()
  if (found) return found
  await phase("Install Chromium", install)
  const installed = firstThatStarts()
  if (installed) return installed
  throw new UserError(
    "The browser tests need Chromium. Install it (Debian: apt-get install chromium; elsewhere: npx playwright install chromium), " +
      "or name one with CHROMIUM_PATH.",
  )
}

function firstThatStarts(): string | undefined {
  const candidates = [process.env.CHROMIUM_PATH, playwrightsOwn(), ...systemPaths]
  return candidates.find((file) => file && fs.existsSync(file) && starts(file))
}

function playwrightsOwn(): string | undefined {
  const require = createRequire(path.join(root, "tests/package.json"))
  return require("@playwright/test").chromium.executablePath()
}

/** A browser whose libraries are missing exists, but does not start. */
function starts(file: string): boolean {
  return spawnSync(file, ["--version"], { stdio: "ignore" }).status === 0
}

async function install(): Promise<void> {
  const isRootOnDebian = process.getuid?.() === 0 && fs.existsSync("/etc/debian_version")
  const attempts: [string, string[]][] = [
    ...(isRootOnDebian
      ? ([["apt-get", ["install", "-y", "--no-install-recommends", "chromium"]]] as [string, string[]][])
      : []),
    [program("playwright"), ["install", "chromium"]],
  ]
  for (const [command, args] of attempts) {
    const failure = await run(command, args).then(
      () => undefined,
      (error: Error) => error.message.split("\n")[0],
    )
    if (!failure) return
    console.log(`  ${failure}`)
  }
}
