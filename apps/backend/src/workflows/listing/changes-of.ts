import type { FieldChange } from "@cho-htx/contracts"
import type { Content, ContentPhoto, ContentVariant } from "./content"
import { listingMessages as words } from "./messages"

const number = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 })

/** One pack as a line. The price of an existing one is left out: it changes at once and needs nobody's consent. */
function packLine({ id, title, pack_unit, net, shipping_weight_g, sku, price, stock }: ContentVariant): string {
  const parts = [
    title,
    pack_unit,
    net && `${number.format(net.amount)} ${net.unit}`,
    shipping_weight_g !== null && words.grams(shipping_weight_g),
    sku && words.sku(sku),
    id === null && price !== null && words.dong(price),
    id === null && stock !== null && words.units(stock),
  ]
  return parts.filter(Boolean).join(" · ")
}

const photoLine = (photos: readonly ContentPhoto[]) =>
  photos.map(({ id, alt }) => `${id}${alt ? ` ${alt}` : ""}`).join("\n")

const texts = (content: Content): Record<string, string | null> => ({
  title: content.title,
  category: content.category?.name ?? null,
  description: content.description,
  "facts.origin": content.facts.origin,
  "facts.shelf_life": content.facts.shelf_life,
  "facts.storage": content.facts.storage,
  "facts.season": content.facts.season,
  "facts.ingredients": content.facts.ingredients,
  handling: words.handling[content.handling],
  transit_days: content.transit_days === null ? null : words.days(content.transit_days),
  variants: content.variants.map(packLine).join("\n") || null,
})

/** What differs between two states of a product, field by field, as people read it; without prices of existing packs and thresholds. */
export function changesOf(before: Content, after: Content): FieldChange[] {
  const was = texts(before)
  const changes: FieldChange[] = Object.entries(texts(after)).flatMap(([field, text]) =>
    text === was[field] ? [] : [{ field, before: was[field] ?? null, after: text }],
  )
  if (photoLine(before.photos) === photoLine(after.photos)) return changes
  const photos: FieldChange = {
    field: "photos",
    before: words.photoCount(before.photos.length),
    after: words.photoCount(after.photos.length),
    before_photos: before.photos.map(({ url }) => url),
    after_photos: after.photos.map(({ url }) => url),
  }
  return [...changes, photos]
}
