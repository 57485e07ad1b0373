import { spawnSync } from "node:child_process"
import { waitUntil } from "../lib/wait.js"

const graceMs = 10_000

/** Processes that serve this very data folder; two at once would spoil it. */
function serving(data: string): number[] {
  const listed = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" })
  return (listed.stdout ?? "").split("\n").flatMap((line) => {
    const [, pid = "", command = ""] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
    const isOurs = /(^|\/)meilisearch /.test(command) && `${command} `.includes(`--db-path ${data} `)
    return isOurs ? [Number(pid)] : []
  })
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, name)
    } catch {
      // It has ended by itself.
    }
}

/** A server that outlived its starter is stopped before a new one takes the folder. */
export async function stopOrphan(data: string): Promise<void> {
  signal(serving(data), "SIGTERM")
  if (await waitUntil(() => serving(data).length === 0, graceMs, 100)) return
  signal(serving(data), "SIGKILL")
  await waitUntil(() => serving(data).length === 0, graceMs, 100)
}
