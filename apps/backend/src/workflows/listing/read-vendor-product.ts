import type { FieldChange, VendorChangeRequest, VendorProduct } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import type { Content } from "./content"
import { listingMessages } from "./messages"
import { missingOf } from "./missing-of"
import { type Listing, readListings } from "./sql/read-listings"
import { stockedOf } from "./stocked-of"
import { viewContent } from "./view-content"

interface ReviewRow {
  status: NonNullable<VendorProduct["review"]>["status"]
  submitted_at: Date
  decided_at: Date | null
  reason: string | null
}

interface RequestRow {
  id: string
  status: VendorChangeRequest["status"]
  changes: FieldChange[]
  content: Content
  created_at: Date
  decided_at: Date | null
  reason: string | null
}

const reviewSql = `select status, created_at as submitted_at, decided_at, reason from listing_review
  where product_id = ? and deleted_at is null order by created_at desc, id desc limit 1`

const requestSql = `select id, status, changes, content, created_at, decided_at, reason from listing_change_request
  where product_id = ? and deleted_at is null order by created_at desc, id desc limit 1`

function viewRequest(row: RequestRow | undefined, shelves: Listing["shelves"]): VendorChangeRequest | null {
  if (!row || (row.status !== "open" && row.status !== "rejected")) return null
  return {
    ...row,
    content: viewContent(row.content, shelves),
    created_at: row.created_at.toISOString(),
    decided_at: row.decided_at?.toISOString() ?? null,
  }
}

/** A product as its cooperative sees it; throws NOT_FOUND for another's. */
export async function readVendorProduct(
  scope: MedusaContainer,
  cooperativeId: string,
  productId: string,
): Promise<VendorProduct> {
  const pg = pgOf(scope)
  const [[listing], [review], [request]] = await Promise.all([
    readListings(pg, cooperativeId, [productId]),
    sql<ReviewRow>(pg, reviewSql, [productId]),
    sql<RequestRow>(pg, requestSql, [productId]),
  ])
  if (!listing) throw new Refusal("not_found", listingMessages.notFound)
  const { id, version, state, handle, content, shelves } = listing
  return {
    ...viewContent(content, shelves),
    ...{ id, version, state, handle },
    missing: missingOf(content, stockedOf(listing)),
    review: review
      ? {
          ...review,
          submitted_at: review.submitted_at.toISOString(),
          decided_at: review.decided_at?.toISOString() ?? null,
        }
      : null,
    change_request: viewRequest(request, shelves),
    updated_at: new Date(version).toISOString(),
  }
}
