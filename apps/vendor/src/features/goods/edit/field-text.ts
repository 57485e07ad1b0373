import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import { factNames, type GoodsForm, type PackForm } from "../form/goods-form"
import { titleOf } from "../form/pack-words"
import { readWhole } from "../form/read-number"

function packLine(pack: PackForm, words: ListingWords): string {
  const price = readWhole(pack.price)
  const shown = price !== null && Number.isSafeInteger(price) ? formatDong(price) : words.packs.no_price
  return [titleOf(pack) || words.packs.unnamed, shown, pack.weight && `${pack.weight} g`, pack.sku]
    .filter(Boolean)
    .join(" · ")
}

/** One field of a form as people read it; empty when nothing is there. `field` is named as in the contract. */
export function fieldText(
  form: GoodsForm,
  field: string,
  words: ListingWords,
  categoryName: (handle: string) => string,
): string {
  const fact = factNames.find((name) => field === `facts.${name}`)
  if (fact) return form.facts[fact]
  switch (field) {
    case "title":
      return form.title
    case "category":
      return form.category ? categoryName(form.category) : ""
    case "description":
      return form.description
    case "handling":
      return words.travel.classes[form.handling]
    case "transit_days":
      return form.transit_days ? fill(words.travel.days, { n: form.transit_days }) : ""
    case "photos":
      return fill(words.conflict.photos, { n: form.photos.length })
    case "variants":
      return form.variants.map((pack) => packLine(pack, words)).join("\n")
    case "stock":
      return form.variants.map((pack) => `${titleOf(pack)}: ${pack.stock}`).join("\n")
    default:
      return ""
  }
}
