import { type ChildProcess, spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { root } from "../../../scripts/lib/paths.js"
import { isBusy } from "../../../scripts/lib/ports.js"
import { waitUntil } from "../../../scripts/lib/wait.js"
import { withClient } from "../../../scripts/postgres/databases.js"

type Started = { child: ChildProcess; url: string; port: number }

/** Starts a cluster in a process of its own and waits for its address. */
function start(folder: string): Promise<Started> {
  const script = path.join(root, "tests/integration/start/run-cluster.ts")
  const child = spawn(process.execPath, ["--import", "tsx", script, folder], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  })
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the cluster's process ended with ${code}`)))
    child.stdout?.on("data", (text) => {
      const url = String(text).trim()
      resolve({ child, url, port: Number(new URL(url).port) })
    })
  })
}

describe("the embedded PostgreSQL", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-cluster-"))
  let running: Started
  beforeAll(async () => {
    fs.chmodSync(folder, 0o755)
    running = await start(folder)
  })
  afterAll(async () => {
    running.child.kill("SIGKILL")
    await waitUntil(async () => !(await isBusy(running.port)), 20_000)
    fs.rmSync(folder, { recursive: true, force: true })
  })

  it("ends with its starter, even under kill -9, and keeps what was committed", async () => {
    await withClient(running.url, (client) => client.query("create table kept as select 1 as one"))
    running.child.kill("SIGKILL")
    expect(await waitUntil(async () => !(await isBusy(running.port)), 20_000)).toBe(true)
    running = await start(folder)
    const { rows } = await withClient(running.url, (client) => client.query("select one from kept"))
    expect(rows).toEqual([{ one: 1 }])
  })

  it("starts while the server of a starter just killed is still ending", async () => {
    running.child.kill("SIGKILL")
    running = await start(folder)
    const { rows } = await withClient(running.url, (client) => client.query("select one from kept"))
    expect(rows).toEqual([{ one: 1 }])
  })

  it("keeps its password where only its owner can read it, and lets nobody in without it", async () => {
    expect(fs.statSync(path.join(folder, "password")).mode & 0o077).toBe(0)
    const wrong = new URL(running.url)
    wrong.password = "wrong"
    await expect(withClient(wrong.toString(), (client) => client.query("select 1"))).rejects.toThrow(/password/)
  })
})
