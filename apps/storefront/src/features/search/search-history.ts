const KEY = "cho-htx.searches"
const MOST = 8
const LONGEST = 100

/** Puts a query on top of the ones before it; one that differs only in case or spaces takes the old one's place. */
export function withQuery(history: readonly string[], typed: string): string[] {
  const query = typed.trim().replace(/\s+/g, " ").slice(0, LONGEST)
  if (!query) return [...history]
  const same = (other: string) => other.toLowerCase() === query.toLowerCase()
  return [query, ...history.filter((other) => !same(other))].slice(0, MOST)
}

/** Reads what was stored; anything else than a list of texts is as good as nothing. */
export function parseHistory(text: string | null): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]")
    const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string" && one.length <= LONGEST) : []
    return texts.slice(0, MOST)
  } catch {
    return []
  }
}

/** The shopper's own searches, kept on this device only; a browser that forbids storage keeps none. */
export const searchHistory = {
  read(): string[] {
    try {
      return parseHistory(window.localStorage.getItem(KEY))
    } catch {
      return []
    }
  },
  add(query: string): void {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(withQuery(searchHistory.read(), query)))
    } catch {
      // Private mode: nothing is remembered.
    }
  },
  clear(): void {
    try {
      window.localStorage.removeItem(KEY)
    } catch {
      // Nothing was remembered.
    }
  },
}
