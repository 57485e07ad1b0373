import type { OrderGroupView } from "@cho-htx/contracts"
import { useCallback, useEffect, useRef, useState } from "react"
import type { RequestFailure } from "../../lib/browser/request"
import { sessionStore } from "../account/session"
import { orderMemory } from "./order-memory"
import { readOrder } from "./read-order"

export type OrderLookup =
  | { status: "loading" | "ask" }
  /** `at`: when the server said so, ms since 1970. `stale`: a later look failed. */
  | { status: "found"; order: OrderGroupView; at: number; stale: boolean }
  | { status: "failed"; failure: RequestFailure }

async function look(code: string): Promise<OrderLookup> {
  const kept = orderMemory.take(code)
  if (kept) return { status: "found", order: kept, at: Date.now(), stale: false }
  if (!orderMemory.phoneOf(code) && !sessionStore.isLikely()) return { status: "ask" }
  const answer = await readOrder(code)
  if (answer.ok) return { status: "found", order: answer.data.order_group, at: Date.now(), stale: false }
  if (answer.status === 404 || answer.status === 401 || answer.status === 400) {
    orderMemory.forget(code)
    return { status: "ask" }
  }
  return { status: "failed", failure: answer }
}

export interface OrderLooking {
  lookup: OrderLookup
  /** Looks again; an order already shown stays when the look fails. */
  refresh: () => Promise<void>
  /** Shows an order the server has just answered. */
  accept: (order: OrderGroupView) => void
}

/** The order behind a code: with the phone kept in this tab, else as the signed-in owner, else the phone must be asked for. */
export function useOrder(code: string): OrderLooking {
  const [lookup, setLookup] = useState<OrderLookup>({ status: "loading" })
  const latest = useRef(0)
  const refresh = useCallback(async () => {
    latest.current += 1
    const asked = latest.current
    const next = await look(code)
    if (asked !== latest.current) return
    setLookup((before) => (before.status === "found" && next.status === "failed" ? { ...before, stale: true } : next))
  }, [code])
  const accept = useCallback((order: OrderGroupView) => {
    latest.current += 1
    setLookup({ status: "found", order, at: Date.now(), stale: false })
  }, [])
  useEffect(() => {
    void refresh()
    const found = () => void refresh()
    window.addEventListener(orderMemory.event, found)
    return () => {
      latest.current += 1
      window.removeEventListener(orderMemory.event, found)
    }
  }, [refresh])
  return { lookup, refresh, accept }
}
