import type { SearchTypes } from "@medusajs/framework/types"
import { type LargeProduct, largeProduct } from "../../../apps/backend/src/seed/large/large-product"
import { documentOf } from "../../fixtures/relevance/document-of.js"
import { makers } from "../../fixtures/relevance/makers.js"

const starsOf = (number: number) => ([4, 3, 5] as const)[number % 11]

function ocop(number: number) {
  const stars = starsOf(number)
  if (!stars) return null
  return { stars, points: stars * 20, group: "food" as const, decision: `${number}/QĐ-MẪU`, expires_in: 1 }
}

function documentOfLarge(product: LargeProduct): SearchTypes.SearchDocument {
  const { number, title, handle, description, template, packs, age_s } = product
  const maker = makers[number % makers.length]
  if (!maker) throw new Error("no maker")
  const sold = age_s % 97 === 0 ? age_s % 700 : 0
  const facts = { title, handle, description, maker, packs, category: template.category, ocop: ocop(number), sold }
  return documentOf({ ...facts, ingredients: null, marks: [] })
}

/** Search documents of products `from` … `to` − 1 of the large catalogue, made without a backend. */
export const largeDocuments = (from: number, to: number): SearchTypes.SearchDocument[] =>
  Array.from({ length: to - from }, (_, index) => documentOfLarge(largeProduct(from + index)))
