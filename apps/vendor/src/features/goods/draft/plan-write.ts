import { bodyOf, changedParts, partsOf, type ReadyPhotos } from "../form/body-of"
import { readWhole } from "../form/read-number"
import { type Draft, growsAtMarket, type Write } from "./draft"

const product = (id: string) => `/vendor/products/${encodeURIComponent(id)}`

type Plan = Omit<Write, "key" | "form">

/** The first pack whose shelf was counted anew; those of goods on sale are counted in the store room. */
function planStock({ form, base }: Draft, reason: string): Plan | null {
  for (const { id, stock } of form.variants) {
    const old = base.variants.find((pack) => pack.id === id)
    const quantity = readWhole(stock)
    if (!id || !old || quantity === null || Number.isNaN(quantity) || quantity > 1_000_000) continue
    const expected = readWhole(old.stock) ?? 0
    if (quantity === expected) continue
    const body = { mode: "set", quantity, reason, expected }
    return { kind: "stock", path: `/vendor/stock/${encodeURIComponent(id)}`, body, parts: [id] }
  }
  return null
}

/**
 * What to ask the market for next; null when nothing is to be sent now. One thing at a time: a product, then its changes, then its shelf, then
 * its submission once all photos are there. `reason` says in the shelf's history why the number changed.
 */
export function planWrite(draft: Draft, ready: ReadyPhotos, reason: string): Plan | Write | null {
  if (draft.sent) return draft.sent
  const { form, base, product_id, version, wanted, state } = draft
  if (draft.conflict || draft.refusal || draft.done || state === "archived") return null
  if (!growsAtMarket(draft) && wanted === "nothing") return null
  const photosAreHere = form.photos.every(({ id, key }) => id ?? ready.has(key))
  if (!growsAtMarket(draft) && !photosAreHere) return null
  const parts = partsOf(form, ready)
  if (!product_id) {
    if (!parts.has("title")) return null
    const names = [...parts.keys()]
    return { kind: "create", path: "/vendor/products", body: bodyOf(parts, names), parts: names }
  }
  const changed = changedParts(partsOf(base, ready), parts)
  if (changed.length > 0 && version)
    return { kind: "update", path: product(product_id), body: { ...bodyOf(parts, changed), version }, parts: changed }
  const stock = state === "published" ? null : planStock(draft, reason)
  if (stock) return stock
  if (wanted === "submit" && growsAtMarket(draft) && photosAreHere && version)
    return { kind: "submit", path: `${product(product_id)}/submit`, body: { version }, parts: [] }
  return null
}
