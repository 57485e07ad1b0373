import { CommandError } from "./run.js"
import { UserError } from "./user-error.js"

const stoppers: (() => Promise<void>)[] = []
let closing: Promise<never> | undefined

/** Registers what must be stopped at the end; the last registered is stopped first. */
export function onShutdown(stop: () => Promise<void>): void {
  stoppers.unshift(stop)
}

/** Whether everything is being stopped already. */
export function isClosing(): boolean {
  return closing !== undefined
}

/** Stops everything in order and ends the process. */
export function shutDown(code: number): Promise<never> {
  closing ??= (async () => {
    for (const stop of stoppers) await stop().catch((error) => console.error(error))
    process.exit(code)
  })()
  return closing
}

/** Runs a command of ours: Ctrl-C, SIGTERM, a vanished parent and errors all end in one orderly stop. */
export function runCommand(work: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void shutDown(0))
  watchParent()
  work().catch((error: unknown) => {
    if (!isClosing()) report(error)
    void shutDown(1)
  })
}

/** Says what went wrong: one sentence for what a person can repair, a command's own words, the stack for the rest. */
export function report(error: unknown): void {
  const known = error instanceof UserError || error instanceof CommandError
  console.error(known ? `✗ ${error.message}` : error)
}

/** npm does not pass SIGTERM on to us: notice that it has gone instead. */
function watchParent(): void {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void shutDown(0), 300).unref()
}
