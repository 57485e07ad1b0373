import type { VendorMoneyResponse } from "@cho-htx/contracts"
import { CaretGlyph } from "@cho-htx/ui/glyphs"
import { formatDong } from "@cho-htx/vietnam/dong"
import { Link } from "@tanstack/react-router"
import { useWords } from "../../lib/i18n/use-words"

/** One order's money: whose, where it stands, how much. */
export function MoneyRow({ order }: { order: VendorMoneyResponse["orders"][number] }) {
  const { tabs } = useWords().order
  return (
    <li>
      <Link
        to="/don-hang/$orderId"
        params={{ orderId: order.order_id }}
        className="flex min-h-17 items-center gap-3 px-3.5 py-3 text-ink leading-[1.4] no-underline"
      >
        <span className="min-w-0 flex-1">
          <b className="block truncate">{order.contact_name}</b>
          <span className="block text-sm text-soft">
            {order.code} · {tabs[order.state]}
          </span>
        </span>
        <b className="whitespace-nowrap text-lg tabular-nums">{formatDong(order.amount)}</b>
        <CaretGlyph size={18} />
      </Link>
    </li>
  )
}
