import type { ParcelState, VendorOrderResponse } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { useState } from "react"
import { useWords } from "../../../lib/i18n/use-words"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { useArrived } from "../../../lib/outbox/use-arrived"
import { useWaiting } from "../../../lib/outbox/use-waiting"
import { useMember } from "../../../lib/session/use-member"
import { useLotWords } from "../use-lot-words"
import { AttachSheet } from "./attach-sheet"
import { useOrderLots } from "./use-order-lots"

/** States in which somebody has the goods in hand; the server asks for the same. */
const inHand = new Set<ParcelState>(["confirmed", "packed", "shipped", "delivered", "remitted"])

/** Which lots the order's packs are from, and the way to say it while packing. */
export function OrderLotsBox({ data }: { data: VendorOrderResponse }) {
  const { attach: words, statuses } = useLotWords()
  const { order: orderWords } = useWords()
  const { cooperative } = useMember()
  const [open, setOpen] = useState(false)
  const { parcel, order } = data
  const ready = inHand.has(parcel.state)
  const found = useOrderLots(parcel.order_id, ready)
  const ofThis = ({ entity }: OutboxEntry) => entity === `order:${parcel.order_id}`
  const waiting = useWaiting().filter(ofThis)
  const entries = [...useArrived().filter(ofThis), ...waiting]
  const unsent = waiting.some(({ deed }) => deed === "lots")
  if (!ready || !found.data) return null
  const { lots } = found.data
  const labels = new Map(order.lines.map(({ id, label }) => [id, label]))
  return (
    <Box>
      <h2 className="text-sm text-soft">{words.box}</h2>
      {unsent ? (
        <p className="mt-1">
          <Tag tone="warn">{orderWords.unsent}</Tag>
        </p>
      ) : null}
      {lots.length === 0 ? (
        unsent ? null : (
          <p className="mt-1 text-soft">{words.none}</p>
        )
      ) : (
        <ul>
          {lots.map(({ line_id, lot_id, code, quantity, status }) => (
            <li key={`${line_id} ${lot_id}`} className="flex items-baseline justify-between gap-3 py-1.5 leading-[1.4]">
              <span className="min-w-0">
                {labels.get(line_id)} · <b className="tabular-nums">{code}</b>{" "}
                {status === "withdrawn" ? <Tag tone="bad">{statuses.withdrawn}</Tag> : null}
              </span>
              <b className="whitespace-nowrap tabular-nums">× {quantity}</b>
            </li>
          ))}
        </ul>
      )}
      {cooperative.status === "active" ? (
        <Button look="line" wide className="mt-3" onClick={() => setOpen(true)}>
          {lots.length === 0 && !unsent ? words.start : words.change}
        </Button>
      ) : null}
      {open ? <AttachSheet data={data} said={found.data} entries={entries} onClose={() => setOpen(false)} /> : null}
    </Box>
  )
}
