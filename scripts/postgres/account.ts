import { spawnSync } from "node:child_process"
import { UserError } from "../lib/user-error.js"

/** The account PostgreSQL runs as; empty when that is simply ours. */
export type Account = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root, so root lends it an account that every Unix system has. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const found = lookUp("postgres") ?? lookUp("nobody")
  if (found) return found
  throw new UserError("PostgreSQL does not run as root, and this machine has neither the account postgres nor nobody.")
}

function lookUp(name: string): Account | undefined {
  const id = (flag: string) => spawnSync("id", [flag, name], { encoding: "utf8" })
  const [user, group] = [id("-u"), id("-g")]
  if (user.status !== 0 || group.status !== 0) return undefined
  return { uid: Number(user.stdout), gid: Number(group.stdout) }
}

/** Whether the account may enter the folder and write there (every folder above must let it pass). */
export function canUse(folder: string, account: Account): boolean {
  const test = spawnSync("/bin/sh", ["-c", 'test -x "$1" && test -w "$1"', "sh", folder], { ...account, cwd: "/" })
  return test.status === 0
}
