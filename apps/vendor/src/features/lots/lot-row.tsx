import type { VendorLotRow } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam/date"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { StatusTag } from "./status-tag"
import { useLotWords } from "./use-lot-words"

/** One lot of the list: what, when, how much, and how far it is. */
export function LotRow({ lot }: { lot: VendorLotRow }) {
  const words = useLotWords()
  const made = `${words.kinds[lot.kind]} ${formatDate(lot.made_on)}`
  return (
    <li>
      <Link
        to="/lo-hang/$lotId"
        params={{ lotId: lot.id }}
        className="flex min-h-17 items-center gap-3 px-3.5 py-3 text-ink leading-[1.4] no-underline"
      >
        {lot.thumbnail ? (
          <img
            src={lot.thumbnail}
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
          <b className="block">{lot.label}</b>
          <span className="mb-1 block text-sm text-soft tabular-nums">
            {fill(words.row, { day: made, n: lot.quantity.toLocaleString("vi-VN") })}
          </span>
          <StatusTag status={lot.status} />
        </span>
        <span className="self-start pt-0.5 font-bold text-[13px] text-soft tabular-nums">{lot.code}</span>
      </Link>
    </li>
  )
}
