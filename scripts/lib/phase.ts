import process from "node:process"

const running = new Map<string, number>()
let ticker: NodeJS.Timeout | undefined
const remindEveryMs = 20_000

/** Runs a step and tells the terminal when it began, that it still runs, and how long it took. */
export async function phase<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const started = Date.now()
  running.set(name, started)
  if (!process.stdout.isTTY) console.log(`… ${name}`)
  ticker ??= setInterval(remind, process.stdout.isTTY ? 200 : remindEveryMs)
  try {
    const result = await work()
    finish(`✓ ${name}  ${seconds(started)}`)
    return result
  } catch (error) {
    finish(`✗ ${name}  ${seconds(started)}`)
    throw error
  }

  function finish(line: string) {
    running.delete(name)
    if (running.size === 0) stopTicker()
    clearLine()
    console.log(line)
  }
}

/** Seconds since the process began, for the last line of a start. */
export function sinceBeginning(): string {
  return `${process.uptime().toFixed(1)} s`
}

function remind() {
  const names = [...running].map(([name, started]) => `${name} ${seconds(started)}`).join(", ")
  if (!process.stdout.isTTY) return console.log(`… ${names}`)
  clearLine()
  process.stdout.write(`… ${names}`.slice(0, (process.stdout.columns || 80) - 1))
}

function stopTicker() {
  clearInterval(ticker)
  ticker = undefined
}

function clearLine() {
  if (process.stdout.isTTY) process.stdout.write("\r\x1b[2K")
}

function seconds(started: number): string {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`
}
