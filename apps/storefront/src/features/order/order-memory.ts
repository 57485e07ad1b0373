const KEY = "cho-htx.orders"

/** Code → phone of orders made or found in this tab, so that the order page need not ask again; ends with the tab. */
function readAll(): Record<string, string> {
  try {
    const value: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? "{}")
    if (typeof value !== "object" || value === null) return {}
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    )
  } catch {
    return {}
  }
}

/** Remembers which phone opens which order, in this tab only. */
export const orderMemory = {
  phoneOf: (code: string): string | null => readAll()[code] ?? null,
  remember(code: string, phone: string): void {
    try {
      window.sessionStorage.setItem(KEY, JSON.stringify({ ...readAll(), [code]: phone }))
    } catch {
      // Without storage the order page asks for the phone.
    }
  },
  forget(code: string): void {
    try {
      const { [code]: _gone, ...rest } = readAll()
      window.sessionStorage.setItem(KEY, JSON.stringify(rest))
    } catch {
      // Nothing was stored.
    }
  },
}
