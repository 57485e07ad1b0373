import type { ParcelState, VendorOrderResponse } from "@cho-htx/contracts"
import { useRef, useState } from "react"
import { outbox } from "../../lib/outbox/outbox"
import type { Deed } from "./deeds"
import { guardStep } from "./guard-step"

export type TakeStep = (step: Exclude<Deed, "stock" | "lots" | "price">, body: object) => Promise<void>

/** Puts a step of an order into the outbox, one at a time; `failed` when the phone could not keep it. */
export function useStep(
  { parcel, order }: VendorOrderResponse,
  seen: ParcelState,
): { take: TakeStep; failed: boolean } {
  const [failed, setFailed] = useState(false)
  const taking = useRef(false)
  const take: TakeStep = async (step, body) => {
    if (taking.current) return
    taking.current = true
    try {
      await outbox.add({
        entity: `order:${parcel.order_id}`,
        path: `/vendor/orders/${encodeURIComponent(parcel.order_id)}/${step}`,
        ...guardStep(step, body, seen),
        deed: step,
        subject: order.code,
      })
      setFailed(false)
      window.scrollTo({ top: 0 })
    } catch {
      setFailed(true)
    } finally {
      taking.current = false
    }
  }
  return { take, failed }
}
