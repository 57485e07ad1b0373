import { createVendorProductSchema, vendorVariantInputSchema } from "@cho-htx/contracts"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import { packBody } from "./body-of"
import { factNames, type GoodsForm, type PackForm } from "./goods-form"
import { titleOf } from "./pack-words"
import { fieldAmount, isUnclear, readAmount, readWhole, showAmount } from "./read-number"
import { type StepName, stepNames } from "./steps"

const { shape } = createVendorProductSchema
/** Sentences by path of the contract, in the order of the page. */
export type Faults = Map<string, string>

/** What the law and the alliance ask for; the rest may stay empty. */
const neededFacts = new Set<string>(["origin", "shelf_life", "storage"])

/** Asks which of two numbers was meant, and says how to write either. */
function unclear(typed: string, sentence: string): string {
  const fraction = Number(typed.replaceAll(/\s/g, "").replace(",", "."))
  const write = fieldAmount(fraction)
  return fill(sentence, {
    typed: typed.trim(),
    whole: typed.replaceAll(/\D/g, ""),
    fraction: showAmount(fraction),
    write,
  })
}

/** What is wrong with one pack, by path. */
export function checkPack(
  pack: PackForm,
  index: number,
  others: readonly PackForm[],
  { errors }: ListingWords,
): Faults {
  const faults: Faults = new Map()
  const at = (name: string) => `variants.${index}.${name}`
  const body = packBody(pack)
  const fits = (name: keyof typeof vendorVariantInputSchema.shape) =>
    vendorVariantInputSchema.shape[name].safeParse(body[name]).success
  const amount = readAmount(pack.amount)
  if (isUnclear(pack.amount)) faults.set(at("net"), unclear(pack.amount, errors.net_unclear))
  else if (amount === null || !fits("net")) faults.set(at("net"), amount === null ? errors.net : errors.net_wrong)
  if (!fits("pack_unit")) faults.set(at("pack_unit"), errors.pack_unit)
  if (!faults.size && !fits("title")) faults.set(at("title"), errors.pack_title)
  const same = (other: PackForm) =>
    other !== pack && titleOf(other).toLocaleLowerCase("vi") === body.title.toLocaleLowerCase("vi")
  if (body.title && others.some(same)) faults.set(at("title"), fill(errors.pack_twice, { title: body.title }))
  if (body.price === null || !fits("price"))
    faults.set(at("price"), body.price === null ? errors.price : fill(errors.price_wrong, { typed: pack.price.trim() }))
  const stock = readWhole(pack.stock)
  if (!vendorVariantInputSchema.shape.stock.safeParse(stock).success || (stock === null && !pack.id))
    faults.set(at("stock"), errors.stock)
  if (body.shipping_weight_g === null || !fits("shipping_weight_g")) faults.set(at("shipping_weight_g"), errors.weight)
  if (!fits("sku")) faults.set(at("sku"), errors.sku)
  const sameSku = (other: PackForm) =>
    other !== pack && other.sku.trim() && other.sku.trim().toLocaleLowerCase("vi") === body.sku?.toLocaleLowerCase("vi")
  if (body.sku && others.some(sameSku)) faults.set(at("sku"), fill(errors.sku_twice, { sku: body.sku }))
  if (!fits("low_stock_at")) faults.set(at("low_stock_at"), errors.low_stock_at)
  return faults
}

function checkPacks({ variants }: GoodsForm, words: ListingWords, onSale: boolean): Faults {
  const { errors } = words
  if (variants.length === 0) return new Map([["variants", errors.variants]])
  const faults: Faults = new Map(variants.flatMap((pack, index) => [...checkPack(pack, index, variants, words)]))
  const isSoldOut = !onSale && variants.every(({ stock }) => readWhole(stock) === 0)
  if (faults.size === 0 && isSoldOut) faults.set("variants.0.stock", errors.stock_none)
  return faults
}

/** What is wrong or missing in one step, one sentence a field; by the contract's own schemas and by what submission asks for. */
export function checkStep(step: StepName, form: GoodsForm, words: ListingWords, onSale = false): Faults {
  const { errors } = words
  const faults: Faults = new Map()
  if (step === "photos") {
    if (form.photos.length === 0) faults.set("photos", errors.photos)
    form.photos.forEach(({ alt }, index) => {
      if (alt.trim().length > 200) faults.set(`photos.${index}.alt`, errors.alt)
    })
  }
  if (step === "words") {
    if (!shape.title.safeParse(form.title).success) faults.set("title", errors.title)
    if (!form.category) faults.set("category", errors.category)
    const description = form.description.trim()
    if (!description || !shape.description.safeParse(description).success)
      faults.set("description", description ? errors.description_long : errors.description)
  }
  if (step === "packs") return checkPacks(form, words, onSale)
  if (step === "travel" && !shape.transit_days.safeParse(readWhole(form.transit_days)).success)
    faults.set("transit_days", errors.transit_days)
  if (step === "law")
    for (const name of factNames) {
      const text = form.facts[name].trim()
      const isMissing = !text && neededFacts.has(name)
      if (isMissing || !shape.facts.safeParse({ [name]: text }).success)
        faults.set(`facts.${name}`, isMissing ? errors.facts[name] : errors.too_long)
    }
  return faults
}

/** Everything that is wrong or missing before the product can be handed in. */
export const checkAll = (form: GoodsForm, words: ListingWords, onSale = false): Faults =>
  new Map(stepNames.flatMap((step) => [...checkStep(step, form, words, onSale)]))
