import { newKey } from "../../lib/browser/new-key"

const KEY = "cho-htx.attempt"

interface Attempt {
  /** Cart and sum it is for. */
  about: string
  key: string
}

let memory: Attempt | null = null

function stored(): Attempt | null {
  try {
    const value: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? "null")
    if (typeof value !== "object" || value === null) return null
    const { about, key } = value as Partial<Record<keyof Attempt, unknown>>
    return typeof about === "string" && typeof key === "string" ? { about, key } : null
  } catch {
    return null
  }
}

function keep(attempt: Attempt | null): void {
  memory = attempt
  try {
    if (attempt) window.sessionStorage.setItem(KEY, JSON.stringify(attempt))
    else window.sessionStorage.removeItem(KEY)
  } catch {
    // Storage refused: the attempt then lives as long as the page.
  }
}

/**
 * The Idempotency-Key of ordering one cart for one sum: the same until an answer came, also after a reload, so that a repetition of a
 * lost answer is known as one; a new one after every answer.
 */
export const attemptKey = {
  of(cartId: string, total: number): string {
    const about = `${cartId} ${total}`
    const running = memory ?? stored()
    if (running?.about === about) return running.key
    const attempt = { about, key: newKey() }
    keep(attempt)
    return attempt.key
  },
  end: (): void => keep(null),
}
