import type { VendorProductRow } from "@cho-htx/contracts"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"

const tones = { draft: "plain", proposed: "warn", published: "ok", rejected: "bad", archived: "plain" } as const

/** One product: picture, name, price, and how far its listing is; why it was turned down. */
export function GoodsRow({ product }: { product: VendorProductRow }) {
  const { goods } = useWords()
  const { title, thumbnail, state, price_min, price_max, available, change_pending, rejected_because } = product
  const price =
    price_min === null
      ? goods.no_price
      : price_min === price_max
        ? formatDong(price_min)
        : fill(goods.from, { price: formatDong(price_min) })
  return (
    <li className="flex min-h-17 items-center gap-3 px-3.5 py-3 leading-[1.4]">
      {thumbnail ? (
        <img
          src={thumbnail}
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
        <b className="block">{title}</b>
        <span className="block text-sm text-soft tabular-nums">
          {price} · {fill(goods.left, { n: available })}
        </span>
        {rejected_because ? <span className="block text-sm text-son-700">{rejected_because}</span> : null}
      </span>
      <Tag tone={change_pending ? "warn" : tones[state]}>
        {change_pending ? goods.change_pending : goods.states[state]}
      </Tag>
    </li>
  )
}
