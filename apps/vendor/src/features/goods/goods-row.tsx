import type { VendorProductRow } from "@cho-htx/contracts"
import { Tag } from "@cho-htx/ui/tag"
import { formatDong } from "@cho-htx/vietnam/dong"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { stateTones } from "./state-tones"

/** One product: picture, name, price, and how far its listing is; why it was turned down. */
export function GoodsRow({ product }: { product: VendorProductRow }) {
  const { goods, stock } = useWords()
  const { title, thumbnail, state, price_min, price_max, available, change_pending, rejected_because, low } = product
  const price =
    price_min === null
      ? goods.no_price
      : price_min === price_max
        ? formatDong(price_min)
        : fill(goods.from, { price: formatDong(price_min) })
  return (
    <li>
      <Link
        to="/hang/$productId"
        params={{ productId: product.id }}
        className="flex min-h-17 items-center gap-3 px-3.5 py-3 text-ink leading-[1.4] no-underline"
      >
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
          <b className="block break-words">{title}</b>
          <span className="block text-sm text-soft tabular-nums">
            {price} · {fill(goods.left, { n: available })}
          </span>
          {rejected_because ? <span className="block text-sm text-son-700">{rejected_because}</span> : null}
          <span className="mt-1 flex flex-wrap gap-1.5">
            <Tag tone={change_pending ? "warn" : stateTones[state]}>
              {change_pending ? goods.change_pending : goods.states[state]}
            </Tag>
            {low && state === "published" ? (
              <Tag tone={available === 0 ? "bad" : "warn"}>{available === 0 ? stock.out : stock.low}</Tag>
            ) : null}
          </span>
        </span>
      </Link>
    </li>
  )
}
