import { type CreateVendorProductBody, createVendorProductSchema, type VendorVariantInput } from "@cho-htx/contracts"
import type { GoodsForm, PackForm, PhotoForm } from "./goods-form"
import { factNames } from "./goods-form"
import "./no-eval"
import { titleOf } from "./pack-words"
import { readAmount, readWhole } from "./read-number"

const { shape } = createVendorProductSchema

/** Ids of uploads that are ready, by their id on this phone. */
export type ReadyPhotos = ReadonlyMap<string, string>

/** A pack as the contract has it; numbers nobody can read become NaN, which no schema lets through. */
export function packBody(pack: PackForm): VendorVariantInput {
  const amount = readAmount(pack.amount)
  return {
    ...(pack.id ? { id: pack.id } : {}),
    title: titleOf(pack),
    pack_unit: pack.pack_unit.trim() || null,
    net: amount === null ? null : { amount, unit: pack.unit.trim() },
    shipping_weight_g: readWhole(pack.weight),
    sku: pack.sku.trim() || null,
    price: readWhole(pack.price),
    low_stock_at: readWhole(pack.low_stock_at),
    ...(pack.id ? {} : { stock: readWhole(pack.stock) }),
  }
}

export const photoIdOf = ({ id, key }: PhotoForm, ready: ReadyPhotos): string | null => id ?? ready.get(key) ?? null

/**
 * What of a form can be sent as it is: a part that the contract would refuse is left out, and so is a photo that is still on its way. One entry
 * per field of the contract; facts one by one, as "facts.origin".
 */
export function partsOf(form: GoodsForm, ready: ReadyPhotos): Map<string, unknown> {
  const parts = new Map<string, unknown>()
  const add = (name: string, value: unknown, isValid: boolean) => isValid && parts.set(name, value)
  const title = form.title.trim()
  add("title", title, shape.title.safeParse(title).success)
  add("category", form.category || null, shape.category.safeParse(form.category).success)
  const description = form.description.trim()
  add("description", description || null, shape.description.safeParse(description).success)
  for (const name of factNames) {
    const text = form.facts[name].trim()
    add(`facts.${name}`, text || null, shape.facts.safeParse({ [name]: text }).success)
  }
  add("handling", form.handling, shape.handling.safeParse(form.handling).success)
  const days = readWhole(form.transit_days)
  add("transit_days", days, shape.transit_days.safeParse(days).success)
  const photos = form.photos.flatMap((photo) => {
    const id = photoIdOf(photo, ready)
    return id ? [{ id, alt: photo.alt.trim() || null }] : []
  })
  add("photos", photos, shape.photos.safeParse(photos).success)
  const variants = form.variants.map(packBody)
  add("variants", variants, shape.variants.safeParse(variants).success && areDistinct(variants))
  return parts
}

/** Two packs of one name, or of one code, the market refuses as a whole. */
function areDistinct(variants: VendorVariantInput[]): boolean {
  const keys = variants.flatMap(({ title, sku }) => [
    `t ${title.toLocaleLowerCase("vi")}`,
    ...(sku ? [`s ${sku.toLocaleLowerCase("vi")}`] : []),
  ])
  return new Set(keys).size === keys.length
}

/** Parts that differ from what the market has; a part missing on either side does not count. */
export function changedParts(base: ReadonlyMap<string, unknown>, form: ReadonlyMap<string, unknown>): string[] {
  return [...form].flatMap(([name, value]) => {
    const isSame = base.has(name) && JSON.stringify(base.get(name)) === JSON.stringify(value)
    return isSame ? [] : [name]
  })
}

/** Chosen parts as a body of the contract. Each was checked with that contract's schema when it became a part. */
export function bodyOf(
  parts: ReadonlyMap<string, unknown>,
  names: readonly string[],
): Partial<CreateVendorProductBody> {
  const facts: Record<string, unknown> = {}
  const body: Record<string, unknown> = {}
  for (const name of names) {
    const [, fact] = name.split("facts.")
    if (fact) facts[fact] = parts.get(name)
    else body[name] = parts.get(name)
  }
  return Object.keys(facts).length > 0 ? { ...body, facts } : body
}
