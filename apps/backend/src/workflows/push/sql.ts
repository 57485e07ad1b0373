/**
 * Takes messages that are due and that nobody else is working on. The time of the next try moves past this one, so that a crash leaves
 * them to be taken again. Parameter: how many.
 */
export const claimPushes = `
  update push_message m set tries = m.tries + 1, next_try_at = now() + interval '2 minutes', updated_at = now()
  from (
    select id from push_message where state = 'pending' and next_try_at <= now() and deleted_at is null
    order by next_try_at, id limit ? for update skip locked
  ) due
  where m.id = due.id returning m.id`

/**
 * What is to be sent, of those taken, and only to who may still know: the session lasts, the member belongs to an active cooperative, the
 * news is of that one (a browser may have changed hands meanwhile), and the order is news of the last day. Parameter: ids.
 */
export const readPushes = `
  select m.id, m.tries, n.kind, n.order_id, s.id as subscription_id, s.endpoint, s.p256dh, s.auth, s.lang,
    greatest(60, floor(extract(epoch from n.created_at + interval '1 day' - now())))::int as ttl
  from push_message m join notice n on n.id = m.notice_id and n.created_at > now() - interval '1 day' and n.deleted_at is null
    join push_subscription s on s.id = m.subscription_id and s.cooperative_id = n.cooperative_id and s.deleted_at is null
    join cooperative_member_session x on x.id = s.session_id and x.revoked_at is null and x.expires_at > now() and x.deleted_at is null
    join cooperative_member k on k.id = s.member_id and k.cooperative_id = s.cooperative_id and k.deleted_at is null
    join cooperative c on c.id = s.cooperative_id and c.status = 'active' and c.deleted_at is null
  where m.id = any(?::text[])`

/** Parameters: state, HTTP status, id. */
export const settlePush = "update push_message set state = ?, last_status = ?, updated_at = now() where id = ?"

/** Parameters: HTTP status, milliseconds until the next try, id. */
export const retryPush = `
  update push_message set last_status = ?, next_try_at = now() + ?::float8 * interval '1 millisecond', updated_at = now() where id = ?`

/** A browser that is gone, with what still waits for it. Parameters: id, id. */
export const dropSubscription = `
  with waiting as (delete from push_message where subscription_id = ? and state = 'pending')
  delete from push_subscription where id = ?`
