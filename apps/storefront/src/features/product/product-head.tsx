import type { ProductDetail } from "@cho-htx/contracts"
import { OcopBadge } from "@cho-htx/ui/ocop-badge"
import { HouseLineGlyph, SealCheckGlyph } from "@cho-htx/ui/shop-glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"

/** Badges, the name, who made it and where, and how many were sold when that is known. */
export async function ProductHead({ product }: { product: ProductDetail }) {
  const { card, product: words } = await getMessages()
  const { certificate, cooperative, marks } = product
  return (
    <div>
      {certificate || marks.length > 0 ? (
        <div className="mb-2.5 flex flex-wrap gap-2">
          {certificate ? (
            <OcopBadge stars={certificate.stars} label={fill(card.stars, { count: certificate.stars })} size="large" />
          ) : null}
          {marks.map(({ kind, label }) => (
            <Tag key={kind} tone="ok" className="min-h-8.5! px-3!">
              <SealCheckGlyph size={16} /> {label}
            </Tag>
          ))}
        </div>
      ) : null}
      <h1 className="text-[28px] min-[900px]:text-4xl">{product.title}</h1>
      <p className="mt-1">
        <HouseLineGlyph size={18} className="mr-1 align-[-0.18em]" />
        <ShopLink href={`/htx/${cooperative.handle}`} className="text-link font-bold">
          {cooperative.name}
        </ShopLink>
      </p>
      <p className="text-soft">
        {fill(words.place, {
          commune: noBreak(cooperative.commune.name),
          province: noBreak(cooperative.province_name),
        })}
        {product.sold_count > 0
          ? ` · ${noBreak(fill(words.sold, { count: product.sold_count.toLocaleString("vi-VN") }))}`
          : null}
      </p>
    </div>
  )
}
