import { statement } from "../../db/connection"

const raw = (expression: string) => `jsonb_build_object('value', trim_scale(${expression})::text, 'precision', 20)`

/** SQL: entries of order_summary.totals of `s`, each moved by an amount, with their raw twins. */
const moved = (moves: Record<string, string>) =>
  Object.entries(moves)
    .map(([name, by]) => {
      const sum = `(coalesce((s.totals ->> '${name}')::numeric, 0) ${by})`
      return `'${name}', trim_scale(${sum}), 'raw_${name}', ${raw(sum)}`
    })
    .join(", ")

/** SQL: the order's own transaction `$6` of `$3` đồng and the totals of its current version. */
const orderSide = (reference: "capture" | "refund", sign: "" | "-", moves: Record<string, string>) => `
  noted as (
    insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id)
    select $6, o.id, o.version, ${sign}$3::numeric, ${raw(`${sign}$3::numeric`)}, o.currency_code, '${reference}', $1
    from "order" o where o.id = $5 returning id
  ), summed as (
    update order_summary s set totals = s.totals || jsonb_build_object(${moved(moves)}), updated_at = now()
    from "order" o where o.id = $5 and s.order_id = o.id and s.version = o.version and s.deleted_at is null returning s.id
  )
  select (select count(*) from noted) + (select count(*) from summed) = 2`

/**
 * What Medusa's Payment and Order modules write when money is taken for one order. The collection's row is locked first, so that orders
 * that share a payment add up. Parameters: capture id, payment id, đồng, who, order id, transaction id, what the provider's data gains.
 */
export const writeCapture = statement<{ written: boolean }>(
  "money_write_capture",
  `with collected as (
    update payment_collection pc set captured_amount = coalesce(pc.captured_amount, 0) + $3::numeric,
      raw_captured_amount = ${raw("(coalesce(pc.captured_amount, 0) + $3::numeric)")},
      status = case when coalesce(pc.captured_amount, 0) + $3::numeric >= pc.amount then 'completed' else pc.status end,
      completed_at = case when coalesce(pc.captured_amount, 0) + $3::numeric >= pc.amount then coalesce(pc.completed_at, now()) else pc.completed_at end,
      updated_at = now()
    from payment p where p.id = $2 and pc.id = p.payment_collection_id
    returning pc.captured_amount >= pc.amount as whole
  ), paid as (
    update payment set data = coalesce(data, '{}') || $7::jsonb, updated_at = now(),
      captured_at = case when collected.whole then coalesce(captured_at, now()) else captured_at end
    from collected where payment.id = $2 returning payment.id
  ), put as (
    insert into capture (id, amount, raw_amount, payment_id, created_by)
    select $1, $3::numeric, ${raw("$3::numeric")}, id, $4 from paid returning id
  ), ${orderSide("capture", "", { paid_total: "+ $3::numeric", transaction_total: "+ $3::numeric", pending_difference: "- $3::numeric" })}
    and exists (select 1 from put) as written`,
)

/**
 * What Medusa's modules write when money goes back. Parameters: refund id, payment id, đồng, who, order id, transaction id, what the provider's
 * data gains, whether the provider's data counts what was given back, note.
 */
export const writeRefund = statement<{ written: boolean }>(
  "money_write_refund",
  `with collected as (
    update payment_collection pc set refunded_amount = coalesce(pc.refunded_amount, 0) + $3::numeric,
      raw_refunded_amount = ${raw("(coalesce(pc.refunded_amount, 0) + $3::numeric)")}, updated_at = now()
    from payment p where p.id = $2 and pc.id = p.payment_collection_id returning pc.id
  ), paid as (
    update payment set updated_at = now(), data = coalesce(data, '{}') || $7::jsonb
      || case when $8::boolean then jsonb_build_object('refunded', coalesce((data ->> 'refunded')::numeric, 0) + $3::numeric) else '{}' end
    from collected where payment.id = $2 returning payment.id
  ), put as (
    insert into refund (id, amount, raw_amount, payment_id, created_by, note)
    select $1, $3::numeric, ${raw("$3::numeric")}, id, $4, $9 from paid returning id
  ), ${orderSide("refund", "-", { refunded_total: "+ $3::numeric", transaction_total: "- $3::numeric", pending_difference: "+ $3::numeric" })}
    and exists (select 1 from put) as written`,
)

/** What Medusa thinks the order still has to come (below zero: has to go back), đồng. Parameter: order id. */
export const readDifference = statement<{ difference: string; canceled: boolean; version: number }>(
  "money_read_difference",
  `select s.totals ->> 'pending_difference' as difference, o.version, o.status = 'canceled' or o.canceled_at is not null as canceled
  from "order" o join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null where o.id = $1`,
)
