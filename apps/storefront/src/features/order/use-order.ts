import type { OrderGroupView } from "@cho-htx/contracts"
import { useCallback, useEffect, useRef, useState } from "react"
import type { RequestFailure } from "../../lib/browser/request"
import { sessionStore } from "../account/session"
import { orderApi } from "./order-api"
import { orderMemory } from "./order-memory"

export type OrderLookup =
  | { status: "loading" | "ask" }
  | { status: "found"; order: OrderGroupView }
  | { status: "failed"; failure: RequestFailure }

async function look(code: string): Promise<OrderLookup> {
  const kept = orderMemory.take(code)
  if (kept) return { status: "found", order: kept }
  const phone = orderMemory.phoneOf(code)
  if (!phone && !sessionStore.isLikely()) return { status: "ask" }
  const answer = phone ? await orderApi.track(code, phone) : await orderApi.own(code)
  if (answer.ok) return { status: "found", order: answer.data.order_group }
  if (answer.status === 404 || answer.status === 401 || answer.status === 400) {
    orderMemory.forget(code)
    return { status: "ask" }
  }
  return { status: "failed", failure: answer }
}

/** The order behind a code: with the phone kept in this tab, else as the signed-in owner, else the phone must be asked for. */
export function useOrder(code: string): OrderLookup & { retry: () => void } {
  const [lookup, setLookup] = useState<OrderLookup>({ status: "loading" })
  const latest = useRef(0)
  const retry = useCallback(() => {
    latest.current += 1
    const asked = latest.current
    void look(code).then((next) => {
      if (asked === latest.current) setLookup(next)
    })
  }, [code])
  useEffect(() => {
    retry()
    return () => {
      latest.current += 1
    }
  }, [retry])
  useEffect(() => {
    window.addEventListener(orderMemory.event, retry)
    return () => window.removeEventListener(orderMemory.event, retry)
  }, [retry])
  return { ...lookup, retry }
}
