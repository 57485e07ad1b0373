import { statement } from "../../db/connection"
import { insist } from "../../db/insist"
import type { PendingPurchase } from "../pending"

/**
 * First transaction of a purchase paid through a gateway: the group keeps the rows of its orders to be, the cart is closed to every edit.
 * Parameters: group row, pending purchase, cart id, lease in seconds. Insists on a cart that nobody closed meanwhile.
 */
export const holdPurchase = statement(
  "gateway_hold",
  `with closed as (
    update cart set completed_at = now(), updated_at = now() where id = $3 and completed_at is null returning id
  ), held as (update order_group set customer_id = g.customer_id, contact_name = g.contact_name, phone = g.phone, email = g.email, note = g.note,
    payment_collection_id = g.payment_collection_id, payment_provider_id = g.payment_provider_id, total = g.total,
    payment_mode = 'gateway', pending = $2::jsonb, attempts = 1, attempt_until = now() + make_interval(secs => $4), updated_at = now()
  from json_populate_record(null::order_group, $1::json) g where order_group.id = g.id and exists (select 1 from closed)
    returning order_group.id)
  select ${insist("exists (select 1 from held)")} as held`,
)

/** A purchase that waits for its gateway. */
export interface PlacingRow {
  id: string
  /** Customer with an account to whom the cart belongs; null for a guest's. */
  owner: string | null
}

/** The purchase of a cart that is being placed. Parameter: cart id. */
export const findPlacing = statement<PlacingRow>(
  "gateway_find_placing",
  `select g.id, (select cu.id from customer cu where cu.id = g.customer_id and cu.has_account) as owner
  from order_group g where g.cart_id = $1 and g.status = 'placing' and g.pending is not null and g.deleted_at is null`,
)

/** A lease: this attempt alone asks the gateway until it runs out. */
export interface LeaseRow {
  id: string
  cart_id: string
  attempts: number
  provider_id: string
  session_id: string
  /** What the provider keeps of the session; at least its id, under which it can be found again. */
  data: Record<string, unknown>
}

const leased = `g.id, g.cart_id, g.attempts, g.payment_provider_id as provider_id, g.pending ->> 'session_id' as session_id,
  jsonb_build_object('session_id', g.pending ->> 'session_id')
    || coalesce((select s.data from payment_session s where s.id = g.pending ->> 'session_id'), '{}') as data`

/** The lease that the first transaction has taken. Parameters: group id, attempt. */
export const readLease = statement<LeaseRow>(
  "gateway_read_lease",
  `select ${leased} from order_group g where g.id = $1 and g.attempts = $2 and g.status = 'placing' and g.deleted_at is null`,
)

/** Takes up to so many purchases whose lease has run out, skipping those another process works on. Parameters: group id or null, how many, lease in seconds. */
export const takeLeases = statement<LeaseRow>(
  "gateway_take_leases",
  `update order_group g set attempts = g.attempts + 1, last_error = null, attempt_until = now() + make_interval(secs => $3), updated_at = now()
  where g.id in (
    select id from order_group where status = 'placing' and pending is not null and deleted_at is null and attempt_until <= now()
      and ($1::text is null or id = $1)
    order by attempt_until, id limit $2 for update skip locked)
  returning ${leased}`,
)

/** Takes the lease of one purchase whoever holds it: a person has decided. Parameters: group id, lease in seconds. */
export const seizeLease = statement<LeaseRow>(
  "gateway_seize_lease",
  `update order_group g set attempts = g.attempts + 1, last_error = null, attempt_until = now() + make_interval(secs => $2), updated_at = now()
  where g.id = $1 and g.status = 'placing' and g.pending is not null and g.deleted_at is null returning ${leased}`,
)

/** Ends an attempt that found nothing out. Parameters: group id, attempt, seconds until the next may begin, why. */
export const endAttempt = statement(
  "gateway_end_attempt",
  `update order_group set attempt_until = now() + make_interval(secs => $3), last_error = left($4, 500), updated_at = now()
  where id = $1 and attempts = $2 and status = 'placing' and deleted_at is null`,
)

/** A purchase under its lock. */
export interface LockedPlacing {
  id: string
  status: "placing" | "placed"
  attempts: number
  pending: PendingPurchase | null
}

/** Locks a purchase until the transaction ends: whoever places, releases, pays or expires it takes turns. Parameter: group id. */
export const lockGroup = statement<LockedPlacing>(
  "gateway_lock_group",
  "select id, status, attempts, pending from order_group where id = $1 and deleted_at is null for update",
)
