import type { VendorHomeResponse } from "@cho-htx/contracts"
import { GoodsTaskGlyph, MoneyTaskGlyph, OrdersTaskGlyph, StockTaskGlyph } from "@cho-htx/ui/portal-glyphs"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { capped } from "./capped"
import { TaskTile } from "./task-tile"

/** The four things a cooperative comes for, money for whoever may see it; orders stand out while some wait. */
export function TaskTiles({ home }: { home: VendorHomeResponse }) {
  const words = useWords().home
  const waiting = home.counts.placed ?? 0
  const low = home.low_stock.count
  const coming = home.money_coming
  return (
    <nav
      aria-label={words.tasks}
      className={`grid grid-cols-2 gap-3 min-[900px]:gap-4 ${coming === null ? "min-[900px]:grid-cols-3" : "min-[900px]:grid-cols-4"}`}
    >
      <TaskTile
        to="/don-hang"
        icon={<OrdersTaskGlyph />}
        title={words.orders}
        detail={waiting > 0 ? fill(words.orders_wait, { n: capped(waiting, words) }) : words.orders_none}
        count={waiting > 0 ? capped(waiting, words) : null}
        hot={waiting > 0}
      />
      <TaskTile to="/hang" icon={<GoodsTaskGlyph />} title={words.goods} detail={words.goods_detail} />
      <TaskTile
        to="/kho"
        icon={<StockTaskGlyph />}
        title={words.stock}
        detail={low > 0 ? fill(words.stock_low, { n: capped(low, words) }) : words.stock_fine}
        count={low > 0 ? capped(low, words) : null}
      />
      {coming === null ? null : (
        <TaskTile
          to="/tien"
          icon={<MoneyTaskGlyph />}
          title={words.money}
          detail={coming > 0 ? fill(words.money_coming, { amount: formatDong(coming) }) : words.money_none}
        />
      )}
    </nav>
  )
}
