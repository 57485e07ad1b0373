import { spawnSync } from "node:child_process"

/** What the provider is tested with lies between; 2.0 may be anything. */
export const oldest = "1.15"
const oldestMinor = 15

export type Found = { version: string; problem: null } | { version: string; problem: string }

/** Whether a version can be used; the reason when it cannot. */
export function judgeVersion(version: string): string | null {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  if (major === 1 && minor >= oldestMinor) return null
  if (major < 2) return `is too old (${oldest} or newer is needed)`
  return "is newer than this market knows (a version 1 is needed)"
}

/** The `meilisearch` on the PATH; undefined when there is none that runs. */
export function findProgram(env: NodeJS.ProcessEnv = process.env): Found | undefined {
  const said = spawnSync("meilisearch", ["--version"], { env, encoding: "utf8", timeout: 10_000 })
  const version = /(\d+\.\d+\.\d+)/.exec(said.stdout ?? "")?.[1]
  if (said.status !== 0 || version === undefined) return undefined
  const problem = judgeVersion(version)
  return { version, problem }
}
