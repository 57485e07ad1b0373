import type { UpdateVendorProductBody } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { sql } from "../../lib/sql"
import { type Acted, type ActInput, actOnListing } from "./act"
import { changesOf } from "./changes-of"
import { checkVariants } from "./check-input"
import { checkWords } from "./check-words"
import type { Content } from "./content"
import { mergeContent } from "./merge-content"
import { listingMessages as words } from "./messages"
import { missingOf } from "./missing-of"
import { applyContent } from "./sql/apply-content"
import { applyNow } from "./sql/apply-now"
import { askForChange, closeOpen, openChange } from "./sql/change-request"
import { freeHandles } from "./sql/free-handles"
import type { Listing } from "./sql/read-listings"
import { refuseTakenSkus } from "./sql/refuse-taken-skus"
import { resolve } from "./sql/resolve"
import { stockedOf } from "./stocked-of"

export type EditListing = ActInput & { cooperative_id: string; body: UpdateVendorProductBody }

/**
 * Changes a product. A draft changes at once, and so do prices and thresholds of one on sale; its words, photos and packs become a change
 * request, which later edits replace. Throws NOT_FOUND, INVALID_DATA beside a field, NOT_ALLOWED when archived, CONFLICT with what others changed.
 */
export async function editListing(scope: MedusaContainer, { body, ...input }: EditListing): Promise<void> {
  checkWords(body)
  await actOnListing(scope, { ...input, version: body.version }, async (trx, listing) => {
    if (listing.state === "archived") throw new Refusal("not_allowed", words.archivedStays)
    const base = (listing.state === "published" ? await openChange(trx, listing.id) : null) ?? listing.content
    checkVariants(listing.content, body.variants)
    const known = [...listing.content.photos, ...base.photos]
    const next = mergeContent(
      withLive(base, listing.content),
      body,
      await resolve(trx, input.cooperative_id, known, body),
      listing.content.variants,
    )
    await refuseTakenSkus(trx, input.cooperative_id, listing.id, [next])
    const missing = listing.state === "draft" || listing.state === "rejected" ? [] : missingOf(next, stockedOf(listing))
    // Goods on sale may sell out; that is no reason to refuse their words.
    const needed = missing.filter(({ path }) => path !== "variants.0.stock")
    if (needed.length > 0) throw new Refusal("invalid_data", words.incompleteOnSale, needed)
    return listing.state === "published" ? editOnSale(trx, input, listing, next) : editDraft(trx, listing, next)
  })
}

/** Packs of an older request with the prices and thresholds of today: those never wait. */
const withLive = (base: Content, live: Content): Content => ({
  ...base,
  variants: base.variants.map((variant) => {
    const now = variant.id === null ? undefined : live.variants.find(({ id }) => id === variant.id)
    return now ? { ...variant, price: now.price, low_stock_at: now.low_stock_at } : variant
  }),
})

async function editDraft(trx: Knex.Transaction, listing: Listing, next: Content): Promise<Acted | null> {
  await applyContent(trx, listing, next)
  const prices = await applyNow(trx, listing, next)
  const changes = [...changesOf(listing.content, next), ...prices]
  if (changes.some(({ field }) => field === "title")) await takeHandle(trx, listing.id, next.title)
  return { act: "product.edit", changes }
}

/** A product nobody has seen yet takes its address from its new title. */
async function takeHandle(trx: Knex.Transaction, id: string, title: string): Promise<void> {
  const handle = (await freeHandles(trx, [{ id, title }])).get(id)
  if (!handle) return
  await sql(
    trx,
    `update product set handle = ? where id = ? and not exists
      (select 1 from listing_review r where r.product_id = product.id and r.status = 'approved' and r.deleted_at is null)`,
    [handle, id],
  )
}

async function editOnSale(
  trx: Knex.Transaction,
  { actor }: ActInput,
  listing: Listing,
  next: Content,
): Promise<Acted | null> {
  const prices = await applyNow(trx, listing, next)
  const changes = changesOf(listing.content, next)
  const { id: product_id, cooperative_id } = listing
  if (changes.length > 0) await askForChange(trx, { product_id, cooperative_id, actor }, changes, next)
  else await closeOpen(trx, "listing_change_request", product_id, { status: "withdrawn", actor })
  return { act: changes.length > 0 ? "product.change_requested" : "product.edit", changes: [...prices, ...changes] }
}
