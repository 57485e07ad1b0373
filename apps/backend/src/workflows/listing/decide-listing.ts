import type { NoticeKind } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { versionSql } from "../../lib/version-sql"
import { writeNotices } from "../notice/write-notices"
import { type Acted, actOnListing } from "./act"
import type { Content } from "./content"
import { listingMessages as words } from "./messages"
import { missingOf } from "./missing-of"
import { applyContent } from "./sql/apply-content"
import { closeOpen } from "./sql/change-request"
import type { Listing } from "./sql/read-listings"
import { refuseTakenSkus } from "./sql/refuse-taken-skus"
import { setStatus } from "./sql/set-status"
import { stockedOf } from "./stocked-of"

/** A decision of staff about what a cooperative submitted. */
export interface DecideListing {
  /** Of a ListingReview ("lrev_…") or ChangeRequest ("lchg_…"). */
  id: string
  decision: "approved" | "rejected"
  /** What was looked at: of the product for a review, of the request for a change. */
  version: string
  reason: string | null
  actor: string
}

const MIN_REASON = 5

/**
 * Decides what waits: goods come on sale or go back with a reason; a change is applied or not. One transaction. Throws NOT_FOUND, NOT_ALLOWED
 * when it was decided or withdrawn, CONFLICT when the cooperative has changed it since, INVALID_DATA without a reason to reject.
 */
export async function decideListing(scope: MedusaContainer, input: DecideListing): Promise<void> {
  const { id, decision, reason } = input
  if (decision === "rejected" && (reason?.trim().length ?? 0) < MIN_REASON)
    throw refuseField("reason", words.reasonNeeded)
  const table = id.startsWith("lchg_") ? "listing_change_request" : "listing_review"
  const [found] = await sql<{ product_id: string }>(
    pgOf(scope),
    `select product_id from ${table} where id = ? and deleted_at is null`,
    [id],
  )
  if (!found) throw new Refusal("not_found", words.reviewNotFound)
  const act = { product_id: found.product_id, cooperative_id: null, actor: input.actor }
  await actOnListing(scope, act, (trx, listing) =>
    table === "listing_review" ? decideReview(trx, input, listing) : decideChange(trx, input, listing),
  )
}

async function decideReview(trx: Knex.Transaction, input: DecideListing, listing: Listing): Promise<Acted> {
  const { decision, version, reason, actor } = input
  const [open] = await sql(trx, "select 1 from listing_review where id = ? and status = 'open'", [input.id])
  if (!open || listing.state !== "proposed") throw new Refusal("not_allowed", words.decided)
  if (version !== listing.version) throw new Refusal("conflict", words.changedUnderReview)
  const missing = decision === "approved" ? missingOf(listing.content, stockedOf(listing)) : []
  if (missing.some(({ path }) => path !== "variants.0.stock"))
    throw new Refusal("invalid_data", words.incomplete, missing)
  const status = decision === "approved" ? "published" : "rejected"
  await setStatus(trx, listing.id, status)
  await closeOpen(trx, "listing_review", listing.id, { status: decision, actor, reason })
  await tell(trx, input, listing, decision === "approved" ? "listing_approved" : "listing_rejected")
  return {
    act: decision === "approved" ? "product.approve" : "product.reject",
    reason,
    changes: [{ field: "state", before: "proposed", after: status }],
  }
}

async function decideChange(trx: Knex.Transaction, input: DecideListing, listing: Listing): Promise<Acted> {
  const { decision, version, reason, actor } = input
  const [open] = await sql<{ content: Content; changes: Acted["changes"]; version: string }>(
    trx,
    `select content, changes, ${versionSql("r")} as version from listing_change_request r where id = ? and status = 'open'`,
    [input.id],
  )
  if (!open) throw new Refusal("not_allowed", words.decided)
  if (version !== open.version) throw new Refusal("conflict", words.changedUnderReview)
  if (decision === "approved") {
    await refuseTakenSkus(trx, listing.cooperative_id, listing.id, [open.content])
    await applyContent(trx, listing, withToday(open.content, listing.content))
  }
  await closeOpen(trx, "listing_change_request", listing.id, { status: decision, actor, reason })
  await tell(trx, input, listing, decision === "approved" ? "listing_change_approved" : "listing_change_rejected")
  return {
    act: decision === "approved" ? "product.change_approved" : "product.change_rejected",
    reason,
    changes: decision === "approved" ? open.changes : [],
  }
}

/** The cooperative's people read of it in the portal, and in the mail that gathers decisions. */
const tell = (trx: Knex.Transaction, { id, reason }: DecideListing, listing: Listing, kind: NoticeKind) =>
  writeNotices(trx, [
    {
      ...{ cooperative_id: listing.cooperative_id, kind, product_id: listing.id, reason },
      ...{ subject: listing.content.title, dedupe_key: `${kind}:${id}` },
    },
  ])

/** Thresholds are set at once and may be newer than the request. */
const withToday = (asked: Content, live: Content): Content => ({
  ...asked,
  variants: asked.variants.map((variant) => {
    const now = variant.id === null ? undefined : live.variants.find(({ id }) => id === variant.id)
    return now ? { ...variant, low_stock_at: now.low_stock_at } : variant
  }),
})
