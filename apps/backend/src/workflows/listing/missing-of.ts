import type { VendorProduct } from "@cho-htx/contracts"
import type { Content } from "./content"
import { listingMessages } from "./messages"

const say = listingMessages.missing

/** What a product still needs before buyers may see it, in words; `stocked` are the units on the shelf of all existing packs. */
export function missingOf(content: Content, stocked: number): VendorProduct["missing"] {
  const { facts, variants } = content
  const units = stocked + variants.reduce((sum, { id, stock }) => sum + (id === null ? (stock ?? 0) : 0), 0)
  const needs: [boolean, string, string][] = [
    [content.photos.length > 0, "photos", say.photos],
    [content.category !== null, "category", say.category],
    [content.description !== null, "description", say.description],
    [facts.origin !== null, "facts.origin", say.origin],
    [facts.shelf_life !== null, "facts.shelf_life", say.shelf_life],
    [facts.storage !== null, "facts.storage", say.storage],
    [variants.length > 0, "variants", say.variants],
    ...variants.flatMap(({ price, net, shipping_weight_g }, index): [boolean, string, string][] => [
      [price !== null, `variants.${index}.price`, say.price],
      [net !== null, `variants.${index}.net`, say.net],
      [shipping_weight_g !== null, `variants.${index}.shipping_weight_g`, say.weight],
    ]),
    [variants.length === 0 || units > 0, "variants.0.stock", say.stock],
  ]
  return needs.flatMap(([there, path, message]) => (there ? [] : [{ path, message }]))
}
