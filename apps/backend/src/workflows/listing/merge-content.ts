import type { UpdateVendorProductBody, VendorVariantInput } from "@cho-htx/contracts"
import type { Content, ContentPhoto, ContentVariant } from "./content"

const newVariant: Omit<ContentVariant, "title"> = {
  id: null,
  pack_unit: null,
  net: null,
  shipping_weight_g: null,
  sku: null,
  price: null,
  stock: null,
  low_stock_at: null,
}

const given = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>

/** Empty text counts as not told. */
const blank = (text: string | null | undefined) => text?.trim() || null

function mergeVariant(
  base: readonly ContentVariant[],
  live: readonly ContentVariant[],
  input: VendorVariantInput,
): ContentVariant {
  const own = ({ id }: ContentVariant) => id === input.id
  const known = input.id === undefined ? undefined : (base.find(own) ?? live.find(own))
  const merged = { ...newVariant, ...known, ...given(input), id: known?.id ?? null, title: input.title }
  return { ...merged, pack_unit: blank(merged.pack_unit), sku: blank(merged.sku) }
}

/** What the ids of a body stand for, looked up before. */
export interface Resolved {
  category: Content["category"] | undefined
  photos: ContentPhoto[] | undefined
}

/**
 * A product after an edit: what is given replaces what was; facts one by one, photos and variants as a whole. `live` are the packs on sale: one
 * that an open request takes out is the same pack when it is put back.
 */
export function mergeContent(
  base: Content,
  patch: Omit<UpdateVendorProductBody, "version">,
  { category, photos }: Resolved,
  live: readonly ContentVariant[] = [],
): Content {
  const facts = { ...base.facts, ...given(patch.facts ?? {}) }
  return {
    title: patch.title ?? base.title,
    category: category === undefined ? base.category : category,
    description: patch.description === undefined ? base.description : blank(patch.description),
    facts: {
      origin: blank(facts.origin),
      shelf_life: blank(facts.shelf_life),
      storage: blank(facts.storage),
      season: blank(facts.season),
      ingredients: blank(facts.ingredients),
    },
    handling: patch.handling ?? base.handling,
    transit_days: patch.transit_days === undefined ? base.transit_days : patch.transit_days,
    photos: photos ?? base.photos,
    variants: patch.variants?.map((variant) => mergeVariant(base.variants, live, variant)) ?? base.variants,
  }
}
