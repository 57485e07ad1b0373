/** What survives a reload and is seen by other tabs: the cart's id and its number of units (for the badge). */
export interface StoredCart {
  id: string
  units: number
}

const KEY = "cho-htx.cart"

function parse(text: string | null): StoredCart | null {
  if (!text) return null
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== "object" || value === null) return null
    const { id, units } = value as Partial<Record<keyof StoredCart, unknown>>
    return typeof id === "string" && typeof units === "number" ? { id, units } : null
  } catch {
    return null
  }
}

/** The browser's memory of the cart; a browser that forbids storage simply forgets on reload. */
export const cartStorage = {
  read(): StoredCart | null {
    try {
      return parse(window.localStorage.getItem(KEY))
    } catch {
      return null
    }
  },
  write(value: StoredCart | null): void {
    try {
      if (value) window.localStorage.setItem(KEY, JSON.stringify(value))
      else window.localStorage.removeItem(KEY)
    } catch {
      // Private mode: the cart lives as long as the page.
    }
  },
  /** Calls back when another tab changed the cart. */
  onForeignChange(callback: () => void): () => void {
    const listener = (event: StorageEvent) => {
      if (event.key === KEY || event.key === null) callback()
    }
    window.addEventListener("storage", listener)
    return () => window.removeEventListener("storage", listener)
  },
}
