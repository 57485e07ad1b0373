/** Parameter: rows as JSON. A key that is there already is left alone: the mail exists. */
export const insertMails = `
  insert into outgoing_mail (id, dedupe_key, kind, to_address, to_name, subject, text, html, order_group_id, order_code, next_try_at)
  select id, dedupe_key, kind, to_address, to_name, subject, text, html, order_group_id, order_code, now()
  from json_populate_recordset(null::outgoing_mail, ?::json)
  on conflict (dedupe_key) where deleted_at is null do nothing`

/**
 * Takes mails that are due and that nobody else is working on. The time of the next try moves past this one, so that a crash leaves
 * them to be taken again, and no other process takes them meanwhile. Parameter: how many.
 */
export const claimMails = `
  update outgoing_mail m set tries = m.tries + 1, next_try_at = now() + interval '10 minutes', updated_at = now()
  from (
    select id from outgoing_mail where state = 'pending' and next_try_at <= now() and deleted_at is null
    order by next_try_at, id limit ? for update skip locked
  ) due
  where m.id = due.id
  returning m.id, m.kind, m.to_address, m.to_name, m.subject, m.text, m.html, m.order_group_id, m.tries, m.created_at`

/** Parameter: id. */
export const markSent = `
  update outgoing_mail set state = 'sent', sent_at = now(), last_error = null, updated_at = now() where id = ?`

/** Parameters: error, milliseconds until the next try, id. */
export const markForRetry = `
  update outgoing_mail set last_error = left(?, 500), next_try_at = now() + ?::float8 * interval '1 millisecond', updated_at = now()
  where id = ?`

/** Parameters: error, id. */
export const markGivenUp = `
  update outgoing_mail set state = 'failed', last_error = left(?, 500), updated_at = now() where id = ?`

/** A mail that was given up starts anew. Parameter: id. */
export const reviveMail = `
  update outgoing_mail set state = 'pending', tries = 0, next_try_at = now(), updated_at = now()
  where id = ? and state = 'failed' and deleted_at is null returning id`

/**
 * Medusa's own record of a try that a crash cut off says "pending" for ever, and Medusa then takes the mail for sent. Only the holder
 * of the claim calls this, so no try is under way. Parameter: id.
 */
export const freeCutOffTry = `
  update notification set status = 'failure', updated_at = now() where idempotency_key = ? and status = 'pending'`
