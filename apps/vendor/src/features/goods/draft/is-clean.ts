import { changedParts, partsOf, type ReadyPhotos } from "../form/body-of"
import { emptyForm } from "../form/goods-form"
import { readWhole } from "../form/read-number"
import type { Draft } from "./draft"

const fieldCount = partsOf(emptyForm, new Map()).size + 1

/** Whether the market has every word of a draft: then the phone need not keep it. An empty one nobody has begun counts too. */
export function isClean(draft: Draft, ready: ReadyPhotos): boolean {
  const { form, base, product_id, sent, conflict, refusal } = draft
  if (sent || conflict || refusal) return false
  if (!product_id) return JSON.stringify(form) === JSON.stringify(emptyForm)
  const parts = partsOf(form, ready)
  const counted = form.variants.every(({ id, stock }) => {
    const old = base.variants.find((pack) => pack.id === id)
    return old && readWhole(old.stock) === readWhole(stock)
  })
  const photosAreHere = form.photos.every(({ id, key }) => id ?? ready.has(key))
  // What cannot be sent as it stands, half a number, is only here.
  const isReadable = parts.size >= fieldCount
  return isReadable && counted && photosAreHere && changedParts(partsOf(base, ready), parts).length === 0
}
