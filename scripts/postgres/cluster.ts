import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { freePort } from "../lib/ports.js"
import { secretFile } from "../lib/secret-file.js"
import { type Account, postgresAccount } from "./account.js"
import { type Binaries, findBinaries } from "./binaries.js"
import { postgresHome } from "./home.js"
import { launch } from "./launch.js"

export type ClusterOptions = {
  /** Folder for the cluster and its password; made when missing. */
  folder: string
  /** Port to listen on; a free one when left out. */
  port?: number
  /** False gives up safety against power cuts for speed: for tests only. */
  durable?: boolean
}

export type Cluster = {
  port: number
  /** Where the data lies, and whether that is outside the wanted folder. */
  home: string
  moved: boolean
  /** Connection string of one database; the cluster listens on 127.0.0.1 only. */
  url(database: string): string
  stop(): Promise<void>
}

/** Starts the embedded PostgreSQL, making the cluster on first use and recovering it after a crash. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const account = postgresAccount()
  const { home, moved } = postgresHome(path.resolve(options.folder), account)
  const binaries = findBinaries(account, home)
  const data = path.join(home, "data")
  const password = secretFile(path.join(home, "password"))
  if (!fs.existsSync(path.join(data, "PG_VERSION"))) initialise(binaries, account, data, password)
  stopOrphan(binaries, account, data)
  const port = options.port ?? (await freePort())
  const server = await launch({ binaries, account, data, port, durable: options.durable ?? true })
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
  return { port, home, moved, url, stop: server.stop }
}

function initialise(binaries: Binaries, account: Account, data: string, password: string): void {
  const passwordFile = path.join(data, "..", `initdb-password-${process.pid}`)
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) fs.chownSync(passwordFile, account.uid, account.gid)
  const options = [
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ]
  const made = spawnSync(binaries.initdb, ["-D", data, "-U", "postgres", ...options], {
    ...account,
    cwd: "/",
    encoding: "utf8",
  })
  fs.rmSync(passwordFile, { force: true })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`)
}

/** A server that outlived its starter is stopped before a new one takes the folder. */
function stopOrphan(binaries: Binaries, account: Account, data: string): void {
  if (!fs.existsSync(path.join(data, "postmaster.pid"))) return
  const options = ["-D", data, "-m", "fast", "-t", "20", "stop"]
  spawnSync(binaries.pgCtl, options, { ...account, cwd: "/", stdio: "ignore" })
}
