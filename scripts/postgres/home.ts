import { createHash } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { root } from "../lib/paths.js"
import { type Account, canUse } from "./account.js"

/**
 * The folder that holds the cluster, its password and perhaps its programs. Normally the wanted one; when the account
 * PostgreSQL runs as cannot enter it, a folder outside the clone that bears the clone's name.
 */
export function postgresHome(wanted: string, account: Account): { home: string; moved: boolean } {
  if (prepare(wanted, account)) return { home: wanted, moved: false }
  const name = `${path.basename(root)}-${createHash("sha256").update(wanted).digest("hex").slice(0, 8)}`
  const base = fs.existsSync("/var/lib") ? "/var/lib/cho-htx" : path.join(os.tmpdir(), "cho-htx")
  const home = path.join(base, name)
  if (!prepare(home, account)) throw new Error(`PostgreSQL's account cannot use ${home}`)
  return { home, moved: true }
}

function prepare(home: string, account: Account): boolean {
  const data = path.join(home, "data")
  fs.mkdirSync(data, { recursive: true })
  fs.chmodSync(data, 0o700)
  if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(data, account.uid, account.gid)
  if (canUse(data, account)) return true
  if (fs.readdirSync(data).length === 0) fs.rmSync(home, { recursive: true })
  return false
}
