import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { StatusTag } from "./status-tag"
import { useLotWords } from "./use-lot-words"
import type { ShownRow } from "./waiting/project-rows"

/** One lot of the list: what, when, how much, how far it is, and whether something about it waits on this phone. */
export function LotRow({ lot }: { lot: ShownRow }) {
  const words = useLotWords()
  const made = `${words.kinds[lot.kind]} ${formatDate(lot.made_on)}`
  return (
    <li>
      <Link
        to="/lo-hang/$lotId"
        params={{ lotId: lot.id }}
        className="flex min-h-17 items-center gap-3 px-3.5 py-3 text-ink leading-[1.4] no-underline"
      >
        <span className="size-14 flex-none overflow-hidden rounded-md bg-rice-100">
          {lot.thumbnail ? (
            <img
              src={lot.thumbnail}
              alt=""
              width={56}
              height={56}
              loading="lazy"
              className="size-14 object-cover"
              // Without a network a picture the phone has never loaded would be a torn leaf.
              onError={({ currentTarget }) => {
                currentTarget.hidden = true
              }}
            />
          ) : null}
        </span>
        <span className="min-w-0 flex-1">
          <b className="block">{lot.label}</b>
          <span className="mb-1 block text-sm text-soft tabular-nums">
            {fill(words.row, { day: made, n: lot.quantity.toLocaleString("vi-VN") })}
          </span>
          <span className="flex flex-wrap gap-1.5">
            <StatusTag status={lot.status} />
            {lot.unsent ? <Tag tone="warn">{lot.leaving ? words.waiting.leaving : words.waiting.unsent}</Tag> : null}
          </span>
        </span>
        <span className="self-start pt-0.5 font-bold text-[13px] text-soft tabular-nums">
          {lot.code || words.waiting.no_code_short}
        </span>
      </Link>
    </li>
  )
}
