import type { OrderGroupView, OrderParcel } from "@cho-htx/contracts"
import { useRef, useState } from "react"
import { newKey } from "../../lib/browser/new-key"
import { cancelFailure } from "./cancel-failure"
import type { CancelReason } from "./cancel-reasons"
import { orderApi } from "./order-api"
import { orderMemory } from "./order-memory"
import { readOrder } from "./read-order"
import type { OrderWords } from "./track-failure"

interface CancelAttempt {
  code: string
  parcel: OrderParcel
  words: OrderWords
  helpPhone: string
  /** The parcel is canceled, by this attempt or an earlier one whose answer was lost. */
  onDone: (order: OrderGroupView) => void
  /** The parcel has moved on meanwhile: how the order stands now. */
  onStale: (order: OrderGroupView) => void
}

/** Fewest letters of a reason in the buyer's own words; the contract's own limit. */
const SHORTEST = 3

/** The field of the buyer's own words lies below the fold of a phone. */
const toOwnWords = () => requestAnimationFrame(() => document.getElementById("cancel-other")?.focus())

const isCanceled = (order: OrderGroupView, orderId: string) =>
  order.parcels.some(({ order_id, state }) => order_id === orderId && state === "canceled")

/** The reason being chosen, and one cancellation: single flight, and the same key again after a lost answer. */
export function useCancelParcel({ code, parcel, words, helpPhone, onDone, onStale }: CancelAttempt) {
  const [reason, setReason] = useState<CancelReason | null>(null)
  const [other, setOther] = useState("")
  const [complaint, setComplaint] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)
  const sent = useRef<{ key: string; reason: string } | null>(null)

  const send = async (): Promise<unknown> => {
    if (sending.current) return
    if (!reason) return setComplaint(words.cancel_why_missing)
    const text = reason === "other" ? other.trim() : words[`cancel_reason_${reason}`]
    if (text.length < SHORTEST) {
      setComplaint(words.cancel_other_short)
      return toOwnWords()
    }
    setComplaint(null)
    setFailure(null)
    sending.current = true
    setBusy(true)
    if (sent.current?.reason !== text) sent.current = { key: newKey(), reason: text }
    const body = { order_id: parcel.order_id, phone: orderMemory.phoneOf(code) ?? undefined, reason: text }
    const answer = await orderApi.cancel(code, body, sent.current.key)
    const failed = answer.ok ? null : cancelFailure(answer, words, helpPhone)
    const fresh = failed?.movedOn ? await readOrder(code) : answer
    sending.current = false
    setBusy(false)
    if (fresh.ok && (answer.ok || isCanceled(fresh.data.order_group, parcel.order_id))) {
      return onDone(fresh.data.order_group)
    }
    setFailure(failed?.text ?? null)
    // A refusal ends the attempt; only an answer that never came is asked for again under the same key.
    if (!answer.ok && answer.status !== 0 && answer.code !== "still_running") sent.current = null
    if (fresh.ok) onStale(fresh.data.order_group)
  }
  const choose = (chosen: CancelReason) => {
    setReason(chosen)
    setComplaint(null)
    if (chosen === "other") toOwnWords()
  }
  return { reason, choose, other, setOther, complaint, failure, busy, send }
}
