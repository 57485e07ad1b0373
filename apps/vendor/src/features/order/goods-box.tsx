import type { VendorOrderResponse } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../lib/i18n/fill"
import { sumOf } from "./sum-of"
import { useOrderWords } from "./use-order-words"

export interface GoodsBoxProps {
  data: VendorOrderResponse
  /** Units by line that wait on this phone to be taken off. */
  cuts: ReadonlyMap<string, number>
}

/** What to pack, large enough to read at arm's length, and what the buyer pays. */
export function GoodsBox({ data: { order, parcel }, cuts }: GoodsBoxProps) {
  const words = useOrderWords()
  const sum = sumOf(order.payment, parcel)
  return (
    <Box>
      <h2 className="text-sm text-soft">{words.goods}</h2>
      <ul>
        {order.lines
          .filter(({ quantity }) => quantity > 0)
          .map(({ id, label, thumbnail, quantity, unit_price }) => (
            <li key={id} className="flex items-center gap-3.5 py-2.5">
              {thumbnail ? (
                <img
                  src={thumbnail}
                  alt=""
                  width={72}
                  height={72}
                  loading="lazy"
                  className="size-18 flex-none rounded-md object-cover"
                />
              ) : (
                <span className="size-18 flex-none rounded-md bg-rice-100" />
              )}
              <span className="min-w-0 flex-1">
                <b className="block text-lg leading-[1.35]">{label}</b>
                <span className="text-soft">{fill(words.each, { price: formatDong(unit_price) })}</span>
                {cuts.has(id) ? (
                  <b className="block text-nghe-700 text-sm">{fill(words.cut_waits, { n: cuts.get(id) ?? 0 })}</b>
                ) : null}
              </span>
              <span className="whitespace-nowrap font-bold text-[26px] tabular-nums leading-[1.3]">× {quantity}</span>
            </li>
          ))}
      </ul>
      <p className="mt-2 flex items-baseline justify-between gap-3 border-line border-t pt-3.5">
        <span>{words[sum]}</span>
        <b className="whitespace-nowrap text-[22px] tabular-nums">
          {formatDong(sum === "collect" ? parcel.due : parcel.amount - parcel.canceled)}
        </b>
      </p>
      {parcel.canceled > 0 && parcel.state !== "canceled" ? (
        <p className="mt-0.5 text-sm text-soft">{fill(words.canceled_sum, { amount: formatDong(parcel.canceled) })}</p>
      ) : null}
    </Box>
  )
}
