import fs from "node:fs"

const rssMb = (pid: number) =>
  Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024)

/** Watches the memory of a process, ten times a second; MB at first and at most. Linux only. */
export function peakRss(pid: number): { stop(): { idle: number; peak: number } } {
  const idle = rssMb(pid)
  let peak = idle
  const timer = setInterval(() => {
    peak = Math.max(peak, rssMb(pid))
  }, 100)
  return {
    stop: () => {
      clearInterval(timer)
      return { idle, peak }
    },
  }
}
