import type { FieldChange } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { Refusal } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { isRetryable } from "../checkout/is-retryable"
import type { ListingAct } from "./listing-act"
import { listingMessages } from "./messages"
import { conflictDetails } from "./sql/conflict-details"
import { type Listing, readListings } from "./sql/read-listings"

/** Tries before a conflict with another transaction is told to the person. */
const TRIES = 4

/** Who does something to which product. */
export interface ActInput {
  product_id: string
  /** When given, a product of another cooperative is not found. */
  cooperative_id: string | null
  /** "member:<id>" or "user:<id>". */
  actor: string
  /** What the person looked at; CONFLICT when it has changed since. */
  version?: string | null
  /** What makes a repeated request the same one. */
  request_key?: string | null
}

/** What was done, for the audit log; null when there was nothing to do. */
export interface Acted {
  act: ListingAct
  reason?: string | null
  changes: FieldChange[]
}

/**
 * Runs `work` on a locked product in one transaction with its new version and audit entry, or nothing of it. A repeated request key does
 * nothing again. Throws NOT_FOUND, CONFLICT with what others changed since `version`, and what `work` throws.
 */
export async function actOnListing(
  scope: MedusaContainer,
  input: ActInput,
  work: (trx: Knex.Transaction, listing: Listing) => Promise<Acted | null>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await pgOf(scope).transaction((trx) => actOnce(trx, input, work))
    } catch (error) {
      if (tries >= TRIES || !isRetryable(error)) throw error
    }
  }
}

async function actOnce(
  trx: Knex.Transaction,
  input: ActInput,
  work: (trx: Knex.Transaction, listing: Listing) => Promise<Acted | null>,
): Promise<void> {
  // A statement of its own: what is read afterwards is what the one before us has committed.
  await sql(trx, "select 1 from product where id = ? for update", [input.product_id])
  const [listing] = await readListings(trx, input.cooperative_id, [input.product_id])
  if (!listing) throw new Refusal("not_found", listingMessages.notFound)
  if (input.request_key && (await isDone(trx, input.product_id, input.request_key))) return
  if (input.version && input.version !== listing.version)
    throw new Refusal("conflict", listingMessages.changed, await conflictDetails(trx, listing.id, input.version))
  const acted = await work(trx, listing)
  if (acted) await record(trx, input, acted)
}

const isDone = async (trx: Knex.Transaction, productId: string, key: string): Promise<boolean> => {
  const [done] = await sql(
    trx,
    "select 1 from audit_entry where entity = 'product' and entity_id = ? and after ->> 'request_key' = ? limit 1",
    [productId, key],
  )
  return done !== undefined
}

/** The new version of the product and its audit entry, at the same microsecond: a later reader finds the entries after the version it knows. */
async function record(
  trx: Knex.Transaction,
  { product_id, actor, request_key }: ActInput,
  { act, reason, changes }: Acted,
) {
  await sql(
    trx,
    `with moment as (update product set updated_at = clock_timestamp() where id = ? returning updated_at)
    insert into audit_entry (id, actor, action, entity, entity_id, reason, before, after, created_at, updated_at)
    select ?, ?, ?, 'product', ?, ?, null, ?::jsonb, updated_at, updated_at from moment`,
    [
      ...[product_id, entityId("audit"), actor, act, product_id, reason ?? null],
      JSON.stringify({ changes, ...(request_key ? { request_key } : {}) }),
    ],
  )
}
