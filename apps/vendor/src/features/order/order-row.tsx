import type { VendorOrderRow } from "@cho-htx/contracts"
import { CaretGlyph } from "@cho-htx/ui/glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { Link } from "@tanstack/react-router"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useWaiting } from "../../lib/outbox/use-waiting"
import { useNow } from "../../lib/use-now"
import { useOrderWords } from "./use-order-words"

export interface OrderRowProps {
  order: VendorOrderRow
  /** While orders are chosen: whether this one is, and what a touch does. A link otherwise. */
  choice?: { chosen: boolean; onToggle: () => void }
}

const look = "flex min-h-17 items-center gap-3 px-3.5 py-3 text-ink leading-[1.4] no-underline"

/** One order of a list: whose, how much, since when; a tag while something about it waits on the phone, or its money is awaited. */
export function OrderRow({ order, choice }: OrderRowProps) {
  const words = useWords()
  const orderWords = useOrderWords()
  const now = useNow()
  const unsent = useWaiting().some(({ entity }) => entity === `order:${order.order_id}`)
  const wait = waited(order.state_at, now, words.time)
  const fresh = wait === words.time.just_now
  const inside = (
    <span className="min-w-0 flex-1">
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <b className="min-w-0 truncate text-lg">{order.contact_name}</b>
        <b className="tabular-nums">{formatDong(order.amount)}</b>
      </span>
      <span className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm text-soft">
        <span>
          {order.code} · {fresh ? orderWords.since_new : fill(orderWords.since, { wait })}
        </span>
        {unsent ? <Tag tone="warn">{orderWords.unsent}</Tag> : null}
        {order.awaiting ? <Tag>{orderWords.awaiting}</Tag> : null}
      </span>
    </span>
  )
  return (
    <li>
      {choice ? (
        <label className={`${look} cursor-pointer has-checked:bg-leaf-50`}>
          <input
            type="checkbox"
            checked={choice.chosen}
            onChange={choice.onToggle}
            className="size-6 flex-none accent-leaf-700"
          />
          {inside}
        </label>
      ) : (
        <Link to="/don-hang/$orderId" params={{ orderId: order.order_id }} className={look}>
          {inside}
          <CaretGlyph size={18} />
        </Link>
      )}
    </li>
  )
}
