import type { OrderGroupView } from "@cho-htx/contracts"

const KEY = "cho-htx.orders"
/** Orders just found, so that the next page need not ask again. */
const found = new Map<string, OrderGroupView>()

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

function write(phones: Record<string, string>): void {
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(phones))
  } catch {
    // Without storage the order page asks for the phone.
  }
}

/** Which phone opens which order, in this tab only: it ends with the tab, as personal data should. */
export const orderMemory = {
  /** Sent on `window` after an order was found without leaving the page. */
  event: "cho-htx:order-found",
  phoneOf: (code: string): string | null => readAll()[code] ?? null,
  remember: (code: string, phone: string): void => write({ ...readAll(), [code]: phone }),
  forget(code: string): void {
    const { [code]: _gone, ...rest } = readAll()
    write(rest)
  },
  keep: (order: OrderGroupView): unknown => found.set(order.code, order),
  /** Hands over an order found a moment ago, once. */
  take(code: string): OrderGroupView | null {
    const order = found.get(code) ?? null
    found.delete(code)
    return order
  },
}
