import type { VendorProduct } from "@cho-htx/contracts"
import { changedParts, partsOf, type ReadyPhotos } from "../form/body-of"
import { formOf } from "../form/form-of"
import { factNames, type GoodsForm, type PackForm } from "../form/goods-form"
import { readWhole } from "../form/read-number"
import type { Clash, Draft } from "./draft"

/** Fields of the contract a price or a shelf belongs to. */
const fieldOfPath = (path: string) => (path === "prices" || path.startsWith("variants") ? "variants" : path)

/** Whether the market has something this draft does not know: without it, a conflict is about what was asked, and asking anew cannot help. */
export const hasMoved = ({ base, version, state }: Draft, product: VendorProduct): boolean =>
  version !== product.version || state !== product.state || shelvesOf(formOf(product), base) !== shelvesOf(base, base)

/**
 * The draft once the market has said that somebody else was faster: what they changed, and whether this person changed it too. When the two have
 * nothing in common that a person could choose, the draft simply goes on from the newer version.
 */
export function afterConflict(
  draft: Draft,
  product: VendorProduct,
  told: { path: string; message: string }[],
  ready: ReadyPhotos,
): Draft {
  const theirs = formOf(product.change_request?.status === "open" ? product.change_request.content : product)
  const [base, mine, now] = [draft.base, draft.form, theirs].map((form) => partsOf(form, ready))
  if (!base || !mine || !now) return draft
  const minePaths = new Set(changedParts(base, mine))
  const clashes = changedParts(base, now).flatMap((field): Clash[] => {
    if (JSON.stringify(mine.get(field)) === JSON.stringify(now.get(field))) return []
    const sentences = told.filter(({ path }) => fieldOfPath(path) === field).map(({ message }) => message)
    return [{ field, told: sentences.join(" ") || null, both: minePaths.has(field) }]
  })
  const { version, state } = product
  if (shelvesOf(theirs, draft.base) !== shelvesOf(draft.base, draft.base)) {
    const both = shelvesOf(draft.form, draft.base) !== shelvesOf(draft.base, draft.base)
    clashes.push({ field: "stock", told: null, both })
  }
  const settled = { ...draft, sent: null, attempts: 0, retry_at: 0, refusal: null }
  return clashes.length > 0
    ? {
        ...settled,
        conflict: { theirs, version, state, clashes, on_sale: product.variants.flatMap(({ id }) => id ?? []) },
      }
    : { ...settled, base: theirs, version, state }
}

/** One field of a form taken from another; "stock" are the shelves of the packs both know. */
export function takeField(form: GoodsForm, from: GoodsForm, field: string): GoodsForm {
  if (field === "stock") {
    const stockOf = ({ id, stock }: PackForm) => from.variants.find((pack) => pack.id === id)?.stock ?? stock
    return { ...form, variants: form.variants.map((pack) => (pack.id ? { ...pack, stock: stockOf(pack) } : pack)) }
  }
  const fact = factNames.find((name) => field === `facts.${name}`)
  if (fact) return { ...form, facts: { ...form.facts, [fact]: from.facts[fact] } }
  const taken = Object.entries(from).filter(([name]) => name === field)
  return { ...form, ...Object.fromEntries(taken) }
}

/** Numbers on the shelves of the packs `known` has, as one text to compare. */
const shelvesOf = ({ variants }: GoodsForm, known: GoodsForm): string =>
  known.variants
    .map(({ id, stock }) => readWhole(variants.find((pack) => pack.id !== null && pack.id === id)?.stock ?? stock) ?? 0)
    .join(" ")

/** The draft after the person has chosen: their own words where they said so, the other's everywhere else; it goes on from the newer version. */
export function afterChoice(draft: Draft, mine: ReadonlySet<string>): Draft {
  if (!draft.conflict) return draft
  const { theirs, version, state, clashes, on_sale = [] } = draft.conflict
  const form = clashes.reduce(
    (kept, { field, both }) => (both && mine.has(field) ? kept : takeField(kept, theirs, field)),
    draft.form,
  )
  return { ...draft, form: withKnownPacks(form, theirs, on_sale), base: theirs, version, state, conflict: null }
}

/** A pack the other has removed is a new one when it is kept; one both have, or that is on sale still, keeps its id. */
function withKnownPacks(form: GoodsForm, theirs: GoodsForm, onSale: readonly string[]): GoodsForm {
  const known = new Set([...theirs.variants.map(({ id }) => id), ...onSale])
  return { ...form, variants: form.variants.map((pack) => (known.has(pack.id) ? pack : { ...pack, id: null })) }
}
