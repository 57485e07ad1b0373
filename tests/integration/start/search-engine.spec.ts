import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { root } from "../../../scripts/lib/paths.js"
import { isBusy } from "../../../scripts/lib/ports.js"
import type { SearchEnv } from "../../../scripts/lib/search-engine.js"
import { waitUntil } from "../../../scripts/lib/wait.js"
import { findProgram, judgeVersion } from "../../../scripts/meilisearch/version.js"
import { heard } from "../../harness/heard.js"

type Started = { child: ChildProcess; env: SearchEnv; output: () => string; port: number }

const folders: string[] = []
const children: ChildProcess[] = []
const folder = () => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), "cho-htx-search-"))
  folders.push(made)
  return made
}

/** Opens an engine in a process of its own and waits for what came of it. */
function start(dataDir: string, more: Record<string, string> = {}): Promise<Started> {
  const { MEILISEARCH_HOST: _, ...env } = process.env
  const script = path.join(root, "tests/integration/start/run-search-engine.ts")
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], { cwd: root, env: { ...env, ...more } })
  children.push(child)
  let output = ""
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`it ended with ${code}: ${output}`)))
    child.stderr.on("data", (text) => {
      output += text
    })
    child.stdout.on("data", (text) => {
      output += text
      const found = /^result (.*)$/m.exec(output)?.[1]
      if (found === undefined) return
      const result: SearchEnv = JSON.parse(found)
      const port = Number(new URL(result.MEILISEARCH_HOST ?? "http://127.0.0.1:0").port)
      resolve({ child, env: result, output: () => output, port })
    })
  })
}

/** A `meilisearch` that says a version and then does what is given; alone on the PATH but for the system's own programs. */
function pretend(version: string, then: string): Record<string, string> {
  const bin = folder()
  const text = `#!/bin/sh\ncase "$1" in --version) echo "meilisearch ${version}";; *) ${then};; esac\n`
  fs.writeFileSync(path.join(bin, "meilisearch"), text, { mode: 0o755 })
  return { PATH: `${bin}:/usr/bin:/bin` }
}

const asks = async ({ env }: Started, key = env.MEILISEARCH_API_KEY) =>
  (await fetch(`${env.MEILISEARCH_HOST}/indexes`, { headers: { authorization: `Bearer ${key}` } })).status

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill("SIGTERM")
    await waitUntil(() => child.exitCode !== null || child.signalCode !== null, 15_000)
  }
  for (const made of folders.splice(0)) fs.rmSync(made, { recursive: true, force: true })
})

describe("the search engine of npm start", () => {
  it.each([
    ["1.15.0", true],
    ["1.50.0", true],
    ["1.14.9", false],
    ["0.30.0", false],
    ["2.0.0", false],
  ])("judges version %s", (version, isGood) => {
    expect(judgeVersion(version) === null).toBe(isGood)
  })
  it("is PostgreSQL, without a word, when there is no meilisearch", async () => {
    const { env, output } = await start(folder(), { PATH: "/usr/bin:/bin" })
    expect([env, output().trim()]).toEqual([{}, "result {}"])
  })
  it("is the operator's own when MEILISEARCH_HOST is set", async () => {
    expect((await start(folder(), { MEILISEARCH_HOST: "http://search.example:7700" })).env).toEqual({})
  })
  it.each([
    ["too old", "1.2.3", "exit 0", /Meilisearch 1\.2\.3 .*too old \(1\.15 or newer.*PostgreSQL/],
    ["too new", "2.0.0", "exit 0", /Meilisearch 2\.0\.0 .*newer than this market knows.*PostgreSQL/],
    ["broken", "1.50.0", "echo no space left >&2; exit 1", /did not start \(no space left\).*PostgreSQL/],
  ])("is PostgreSQL, with one line that says why, when meilisearch is %s", async (_name, version, then, line) => {
    const started = await start(folder(), pretend(version, then))
    expect(started.env).toEqual({})
    await heard(started, line)
  })
})

if (findProgram()?.problem === null)
  describe("a meilisearch on the PATH", () => {
    it("listens with a key only its owner can read, keeps its data, and ends with its starter, even under kill -9", async () => {
      const dataDir = folder()
      const first = await start(dataDir)
      expect([await asks(first), await asks(first, "wrong")]).toEqual([200, 403])
      expect(fs.statSync(path.join(dataDir, "secrets/meilisearch")).mode & 0o077).toBe(0)
      await fetch(`${first.env.MEILISEARCH_HOST}/indexes`, {
        method: "POST",
        headers: { authorization: `Bearer ${first.env.MEILISEARCH_API_KEY}`, "content-type": "application/json" },
        body: JSON.stringify({ uid: "kept" }),
      })
      await waitUntil(async () => (await indexes(first)).length === 1, 10_000)
      first.child.kill("SIGKILL")
      expect(await waitUntil(async () => !(await isBusy(first.port)), 20_000)).toBe(true)
      const second = await start(dataDir)
      expect(await indexes(second)).toEqual(["kept"])
    })
    it("is started again when it ends by itself, and an orphan is ended before another takes the folder", async () => {
      const dataDir = folder()
      const first = await start(dataDir)
      const [pid] = serversOf(dataDir)
      kill(pid)
      await waitUntil(() => first.output().includes("started again"), 10_000)
      expect(await waitUntil(async () => isBusy(first.port), 20_000)).toBe(true)
      const [again] = serversOf(dataDir)
      // Guard and starter at once: nobody is left to end the server.
      kill(parentOf(again))
      first.child.kill("SIGKILL")
      await waitUntil(() => first.child.signalCode !== null, 5_000)
      expect(serversOf(dataDir)).toEqual([again])
      const second = await start(dataDir)
      expect(await asks(second)).toBe(200)
      expect(serversOf(dataDir)).not.toContain(again)
    })
    it("begins with an empty folder when the data are of another version", async () => {
      const dataDir = folder()
      fs.mkdirSync(path.join(dataDir, "meilisearch/data"), { recursive: true })
      fs.writeFileSync(path.join(dataDir, "meilisearch/version"), "1.15.0\n")
      fs.writeFileSync(path.join(dataDir, "meilisearch/data/VERSION"), "1.15.0")
      expect(await asks(await start(dataDir))).toBe(200)
    })
  })

async function indexes({ env }: Started): Promise<string[]> {
  const headers = { authorization: `Bearer ${env.MEILISEARCH_API_KEY}` }
  const { results } = await (await fetch(`${env.MEILISEARCH_HOST}/indexes`, { headers })).json()
  return results.map((index: { uid: string }) => index.uid)
}

const ps = (...args: string[]) => spawnSync("ps", args, { encoding: "utf8" }).stdout

/** Processes that serve a folder. */
const serversOf = (dataDir: string): number[] =>
  ps("-eo", "pid=,args=")
    .split("\n")
    .filter((line) => /^\s*\d+ \S*meilisearch .*--db-path/.test(line) && line.includes(dataDir))
    .map((line) => Number.parseInt(line, 10))

const parentOf = (pid = 0): number => Number(ps("-o", "ppid=", "-p", String(pid)))

/** Never our own group, which 0 would mean. */
function kill(pid = 0): void {
  if (!(pid > 1)) throw new Error("there is no such process")
  process.kill(pid, "SIGKILL")
}
