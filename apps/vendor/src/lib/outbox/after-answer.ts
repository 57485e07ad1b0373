import type { EntryRefusal, OutboxEntry } from "./entry"

/** What came back for an entry; `lost` means that no answer did, whether or not the server has done it. */
export type SendAnswer =
  /** `data` is what the market answered. */
  | { kind: "done"; data?: unknown }
  | { kind: "lost" }
  /** Nothing was sent: how the thing stands now could not be read. */
  | { kind: "unasked" }
  /** Nothing was sent: what goes with it is still on its way. */
  | { kind: "held"; wait_ms: number }
  | { kind: "later"; wait_ms: number }
  | { kind: "signed-out"; message?: string | null }
  | ({ kind: "refused"; details?: { path: string }[] } & EntryRefusal)

/** What becomes of an entry: gone, or kept as it shall be now. */
export type Verdict = { keep: false } | { keep: true; entry: OutboxEntry }

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 5 * 60_000

/** Twice as long after each try, up to five minutes; `chance` (0–1) spreads phones that lost the same network. */
export function waitAfter(attempts: number, chance: number): number {
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempts - 1))
  return Math.round(wait * (0.75 + chance / 2))
}

/** Decides about an entry from its answer. A refusal is kept for a person; nothing is dropped but what the server has done. */
export function afterAnswer(entry: OutboxEntry, answer: SendAnswer, now: number, chance: number): Verdict {
  const attempts = entry.attempts + 1
  switch (answer.kind) {
    case "done":
      return { keep: false }
    case "signed-out":
      return { keep: true, entry }
    case "refused":
      return {
        keep: true,
        entry: {
          ...entry,
          attempts,
          refusal: { status: answer.status, message: answer.message, path: answer.details?.[0]?.path },
        },
      }
    case "held":
      return { keep: true, entry: { ...entry, retry_at: now + answer.wait_ms } }
    case "later":
      return { keep: true, entry: { ...entry, attempts, retry_at: now + answer.wait_ms } }
    case "unasked": {
      const looks = (entry.looks ?? 0) + 1
      return { keep: true, entry: { ...entry, looks, retry_at: now + waitAfter(looks, chance) } }
    }
    case "lost":
      return { keep: true, entry: { ...entry, attempts, retry_at: now + waitAfter(attempts, chance) } }
  }
}
