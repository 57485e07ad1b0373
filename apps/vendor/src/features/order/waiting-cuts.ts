import type { OutboxEntry } from "../../lib/outbox/entry"

const isCut = (line: unknown): line is { line_id: string; quantity: number } =>
  typeof line === "object" &&
  line !== null &&
  "line_id" in line &&
  typeof line.line_id === "string" &&
  "quantity" in line &&
  typeof line.quantity === "number"

const linesOf = (body: unknown): unknown[] =>
  typeof body === "object" && body !== null && "lines" in body && Array.isArray(body.lines) ? body.lines : []

/** How many of each line are to be taken off by what waits on this phone; what was refused, and all after it, does not count. */
export function waitingCuts(entries: readonly OutboxEntry[]): ReadonlyMap<string, number> {
  const cuts = new Map<string, number>()
  for (const { deed, body, refusal } of entries) {
    if (refusal) break
    if (deed !== "cancel-lines") continue
    for (const line of linesOf(body).filter(isCut))
      cuts.set(line.line_id, (cuts.get(line.line_id) ?? 0) + line.quantity)
  }
  return cuts
}
