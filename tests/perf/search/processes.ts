import fs from "node:fs"

function read(file: string): string {
  try {
    return fs.readFileSync(file, "utf8")
  } catch {
    return "" // the process ended meanwhile, or the system has no /proc
  }
}

const pids = () => (fs.existsSync("/proc/self") ? fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name)) : [])

/** Processes whose command line ends in a word, e.g. a port; those that only start others aside. */
export const processesWith = (word: string): number[] =>
  pids()
    .filter((pid) => {
      const parts = read(`/proc/${pid}/cmdline`).split("\0").filter(Boolean)
      return parts.some((part) => part.endsWith(word)) && !parts.some((part) => part.includes("guard.mjs"))
    })
    .map(Number)

/** A process and all that descend from it. */
export function family(root: number): number[] {
  const parents = new Map(
    pids().map((pid) => [Number(pid), Number(/\) \S (\d+)/.exec(read(`/proc/${pid}/stat`))?.[1])]),
  )
  const found = [root]
  for (const one of found) for (const [pid, parent] of parents) if (parent === one) found.push(pid)
  return found
}

/** Memory of processes in MB; what they share is counted once. 0 where the system does not tell. */
export function memoryMb(processes: readonly number[]): number {
  const kilobytes = processes.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
  return Math.round(kilobytes.reduce((sum, value) => sum + value, 0) / 1024)
}
