import type { ProductContent } from "@cho-htx/contracts"
import type { GoodsForm, PackForm } from "./goods-form"
import { fieldAmount, showNumber } from "./read-number"

function packOf(pack: ProductContent["variants"][number], index: number): PackForm {
  return {
    key: pack.id ?? `moi-${index}-${pack.title}`,
    id: pack.id,
    title: pack.title,
    pack_unit: pack.pack_unit ?? "",
    amount: fieldAmount(pack.net?.amount ?? null),
    unit: pack.net?.unit ?? "",
    weight: showNumber(pack.shipping_weight_g),
    sku: pack.sku ?? "",
    price: showNumber(pack.price),
    stock: showNumber(pack.stocked),
    low_stock_at: showNumber(pack.low_stock_at),
  }
}

/** A product of the market as a form shows it. */
export function formOf(content: ProductContent): GoodsForm {
  const { title, category, description, facts, handling, transit_days, photos, variants } = content
  return {
    title,
    category: category?.handle ?? "",
    description: description ?? "",
    facts: {
      origin: facts.origin ?? "",
      shelf_life: facts.shelf_life ?? "",
      storage: facts.storage ?? "",
      season: facts.season ?? "",
      ingredients: facts.ingredients ?? "",
    },
    handling,
    transit_days: showNumber(transit_days),
    photos: photos.map(({ id, url, alt }) => ({ key: id, id, url, alt: alt ?? "" })),
    variants: variants.map(packOf),
  }
}
