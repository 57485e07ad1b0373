import type { OrderLotsResponse, VendorOrderResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { Sheet } from "@cho-htx/ui/sheet"
import { useState } from "react"
import { useWords } from "../../../lib/i18n/use-words"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { useWaiting } from "../../../lib/outbox/use-waiting"
import { useAdd } from "../../waiting/use-add"
import { useLotWords } from "../use-lot-words"
import { LineLots } from "./line-lots"
import { afterLots } from "./lots-to-attach"
import { attachBody, sharesOf } from "./shares"

export interface AttachSheetProps {
  data: VendorOrderResponse
  said: OrderLotsResponse
  /** What this phone has said about the order's lots since, oldest first. */
  entries: OutboxEntry[]
  onClose: () => void
}

/** Which packs of the order are from which lot; waits on the phone when there is no network. */
export function AttachSheet({ data: { order, parcel }, said, entries, onClose }: AttachSheetProps) {
  const { shell } = useWords()
  const { attach: words } = useLotWords()
  const [before] = useState(() => sharesOf(said, entries))
  const [shares, setShares] = useState(before)
  const { add, failed } = useAdd()
  const waiting = useWaiting()
  const lines = order.lines.filter(({ quantity }) => quantity > 0)
  const send = async () => {
    const body = attachBody(
      lines.map(({ id }) => id),
      before,
      shares,
    )
    if (!body) return onClose()
    const kept = await add({
      entity: `order:${parcel.order_id}`,
      path: `/vendor/orders/${encodeURIComponent(parcel.order_id)}/lots`,
      body,
      after: afterLots(
        body.lines.flatMap((line) => line.lots.map(({ lot_id }) => lot_id)),
        waiting,
      ),
      deed: "lots",
      subject: order.code,
      seen: null,
    })
    if (kept) onClose()
  }
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <div className="grid gap-4 pb-4">
        {lines.map((line) => (
          <LineLots
            key={line.id}
            line={line}
            share={shares[line.id] ?? {}}
            said={said.lots}
            onChange={(share) => setShares({ ...shares, [line.id]: share })}
          />
        ))}
        {failed ? (
          <Note tone="bad" role="alert">
            {shell.not_kept}
          </Note>
        ) : null}
        <Button size="big" wide onClick={() => void send()}>
          {words.send}
        </Button>
      </div>
    </Sheet>
  )
}
