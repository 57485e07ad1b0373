import type { CooperativeDetail } from "@cho-htx/contracts"
import { CashGlyph, ReturnGlyph, TruckGlyph } from "@cho-htx/ui/glyphs"
import { formatDong } from "@cho-htx/vietnam/dong"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

type Zone = CooperativeDetail["delivery"]["zones"]["elsewhere"]

/** Delivery price and days, paying on receipt, returns: what a shopper asks before buying. */
export async function Promises({ delivery }: { delivery: CooperativeDetail["delivery"] }) {
  const { product: words } = await getMessages()
  const zone = ({ base_fee, days_min, days_max }: Zone) => ({
    price: formatDong(base_fee),
    days: noBreak(fill(days_min === days_max ? words.days_one : words.days, { min: days_min, max: days_max })),
  })
  const free = delivery.free_from === null ? "" : fill(words.deliver_free, { price: formatDong(delivery.free_from) })
  return (
    <ul className="grid gap-2.5 rounded-card border border-line bg-surface px-4 py-3.5 text-sm leading-normal">
      <li className="flex gap-2.5">
        <TruckGlyph size={22} className="mt-px text-leaf-700" />
        <span>
          <b className="block">{fill(words.deliver_title, zone(delivery.zones.same_province))}</b>
          {fill(words.deliver_text, zone(delivery.zones.elsewhere))} {free}
        </span>
      </li>
      <li className="flex gap-2.5">
        <CashGlyph size={22} className="mt-px text-leaf-700" />
        <span>
          <b className="block">{words.pay_title}</b>
          {words.pay_text}
        </span>
      </li>
      <li className="flex gap-2.5">
        <ReturnGlyph size={22} className="mt-px text-leaf-700" />
        <span>
          <b className="block">{words.return_title}</b>
          {words.return_text}{" "}
          <ShopLink href="/chinh-sach/doi-tra" className="text-link">
            {words.return_more}
          </ShopLink>
        </span>
      </li>
    </ul>
  )
}
