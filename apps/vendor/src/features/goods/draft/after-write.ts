import type { VendorProduct } from "@cho-htx/contracts"
import { waitAfter } from "../../../lib/outbox/after-answer"
import { photoIdOf, type ReadyPhotos } from "../form/body-of"
import { formOf } from "../form/form-of"
import type { GoodsForm, PackForm, PhotoForm } from "../form/goods-form"
import { titleOf } from "../form/pack-words"
import type { Draft, Write } from "./draft"
import { mergeForms } from "./merge-forms"

/** What came back for a write; `lost` means that no answer did, whether or not the market has done it. */
export type WriteAnswer =
  | { kind: "product"; product: VendorProduct }
  | { kind: "stock"; variant_id: string; stocked: number }
  | { kind: "lost" }
  | { kind: "later"; wait_ms: number }
  | { kind: "signed-out"; message?: string | null }
  | { kind: "refused"; status: number; message: string | null; details: { path: string; message: string }[] }

const folded = (pack: PackForm) => titleOf(pack).toLocaleLowerCase("vi")

/** Packs with the ids the market gave them: by their name when they were sent, which no two share. */
function withPackIds(packs: PackForm[], sent: GoodsForm, answer: GoodsForm): PackForm[] {
  return packs.map((pack) => {
    if (pack.id) return pack
    const asSent = sent.variants.find(({ key }) => key === pack.key)
    const made = asSent && answer.variants.find((other) => folded(other) === folded(asSent))
    return made ? { ...pack, id: made.id } : pack
  })
}

/**
 * A draft of a product which the market has made without this window's knowing: what was typed here since is an edit of what stands there. Photos
 * are only ever added: those this window cannot find any more are the ones the other has sent.
 */
export function asEditOf(draft: Draft, product: VendorProduct, ready: ReadyPhotos): Draft {
  const base = formOf(product)
  const { id: product_id, version, state } = product
  const from = draft.since ?? draft.sent?.form ?? draft.base
  const mine = { ...draft.form, variants: withPackIds(draft.form.variants, draft.form, base) }
  const isThere = (photo: PhotoForm) => [...from.photos, ...base.photos].some(({ key }) => key === photo.key)
  const added = mine.photos.filter((photo) => {
    const id = photoIdOf(photo, ready)
    return !isThere(photo) && !base.photos.some((other) => other.id === id)
  })
  const form = { ...mergeForms(from, mine, base), photos: [...base.photos, ...added] }
  return { ...draft, product_id, version, state, base, form, since: undefined, sent: null, attempts: 0, retry_at: 0 }
}

/** What the market has now: the parts that were sent as they were sent, the rest as it was known. Typing goes on while a write is on its way. */
function newBase(base: GoodsForm, { parts, form }: Write, answer: GoodsForm): GoodsForm {
  const next: GoodsForm = { ...base, facts: { ...base.facts } }
  const names = new Set(parts)
  if (names.has("title")) next.title = form.title
  if (names.has("category")) next.category = form.category
  if (names.has("description")) next.description = form.description
  if (names.has("handling")) next.handling = form.handling
  if (names.has("transit_days")) next.transit_days = form.transit_days
  for (const [name, text] of Object.entries(form.facts))
    if (names.has(`facts.${name}`)) Object.assign(next.facts, { [name]: text })
  if (names.has("photos")) next.photos = answer.photos
  if (names.has("variants")) {
    // The shelf as this person last saw it: a number somebody else wrote since must not pass for seen.
    const shelf = (id: string | null) => [...base.variants, ...answer.variants].find((pack) => pack.id === id)?.stock
    next.variants = withPackIds(form.variants, form, answer).map((pack) => ({ ...pack, stock: shelf(pack.id) ?? "" }))
  }
  return next
}

function afterProduct(draft: Draft, write: Write, product: VendorProduct, now: number): Draft {
  const answer = formOf(product.change_request?.status === "open" ? product.change_request.content : product)
  const settled = { ...draft, sent: null, attempts: 0, retry_at: 0, refusal: null, saved_at: now }
  const at = { product_id: product.id, version: product.version, state: product.state }
  if (write.kind === "submit") {
    // Words typed while it was on its way are not what was handed in: they stay, as an unsent edit of what waits for the alliance.
    return { ...settled, ...at, wanted: "nothing", done: JSON.stringify(draft.form) === JSON.stringify(write.form) }
  }
  return {
    ...settled,
    ...at,
    form: { ...draft.form, variants: withPackIds(draft.form.variants, write.form, answer) },
    base: newBase(draft.base, write, answer),
  }
}

/** A draft after an answer. Nothing counts as saved but what the market has answered; a conflict is told apart, see `afterConflict`. */
export function afterWrite(
  draft: Draft,
  write: Write,
  answer: WriteAnswer,
  { now, chance }: { now: number; chance: number },
): Draft {
  const attempts = draft.attempts + 1
  switch (answer.kind) {
    case "product":
      return afterProduct(draft, write, answer.product, now)
    case "stock": {
      const counted = (pack: PackForm) =>
        pack.id === answer.variant_id ? { ...pack, stock: String(answer.stocked) } : pack
      const base = { ...draft.base, variants: draft.base.variants.map(counted) }
      return { ...draft, base, sent: null, attempts: 0, retry_at: 0, saved_at: now }
    }
    case "lost":
      return { ...draft, sent: write, attempts, retry_at: now + waitAfter(attempts, chance) }
    case "later":
      return { ...draft, sent: write, attempts, retry_at: now + answer.wait_ms }
    case "signed-out":
      return { ...draft, sent: write }
    case "refused": {
      const { message, details } = answer
      return { ...draft, sent: null, attempts: 0, retry_at: 0, wanted: "nothing", refusal: { message, details } }
    }
  }
}
