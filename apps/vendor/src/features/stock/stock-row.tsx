import type { VendorStockRow } from "@cho-htx/contracts"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { usePack } from "./use-pack"

/** One pack: picture, name, price, and how many are left to sell in words people say. */
export function StockRow({ row: known, onOpen }: { row: VendorStockRow; onOpen: (() => void) | null }) {
  const words = useWords()
  const { stock } = words
  const row = usePack(known, known)
  const unit = row.unit ?? words.home.unit
  const left =
    row.available === null
      ? stock.not_counted
      : row.available > 0
        ? fill(stock.left, { n: row.available, unit })
        : stock.left_none
  const inside = (
    <>
      {row.thumbnail ? (
        <img
          src={row.thumbnail}
          alt=""
          width={56}
          height={56}
          loading="lazy"
          className="size-14 flex-none rounded-md object-cover"
        />
      ) : (
        <span className="size-14 flex-none rounded-md bg-rice-100" />
      )}
      <span className="min-w-0 flex-1">
        <b className="block">{row.label}</b>
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
          <span className={row.low ? "font-bold text-nghe-700" : ""}>{left}</span>
          {row.reserved ? <span>{fill(stock.promised, { n: row.reserved })}</span> : null}
          {row.price === null ? null : <span className="tabular-nums">{formatDong(row.price)}</span>}
        </span>
      </span>
      {row.unsent ? (
        <Tag tone="warn">{words.order.unsent}</Tag>
      ) : row.low ? (
        <Tag tone={row.available === 0 ? "bad" : "warn"}>{row.available === 0 ? stock.out : stock.low}</Tag>
      ) : null}
    </>
  )
  const look = "flex w-full min-h-17 items-center gap-3 px-3.5 py-3 text-left leading-[1.4]"
  return (
    <li>
      {onOpen ? (
        <button type="button" onClick={onOpen} className={`${look} cursor-pointer`}>
          {inside}
        </button>
      ) : (
        <div className={look}>{inside}</div>
      )}
    </li>
  )
}
