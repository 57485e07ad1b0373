import { type Invariant, placed } from "./invariant"

/**
 * SQL: the payments `p` of a purchase `g`. One that was given up before the purchase (its buyer came back and paid another way) is none of
 * them; the purchase's own stays its own when it is given up with the orders.
 */
const payments = `join payment p on p.payment_collection_id = g.payment_collection_id and p.deleted_at is null
        and (p.canceled_at is null or p.id in (select payment_id from payment_allocation where deleted_at is null))`

/** The whole purchase: its orders, its cart, its payment (invariant 1). */
export const groupRules: readonly Invariant[] = [
  {
    rule: "1 a group's total is the sum of its orders' allocations",
    sql: `select g.id, g.total, sum(pa.amount) as allocated from order_group g
      left join payment_allocation pa on pa.order_group_id = g.id and pa.deleted_at is null
      where ${placed} group by g.id having g.total <> coalesce(sum(pa.amount), 0)`,
  },
  {
    rule: "1 a group's total is its payment",
    sql: `select g.id, g.total, p.id as payment_id, p.amount, p.raw_amount ->> 'value' as raw from order_group g
      ${payments}
      where ${placed} and (p.amount <> g.total or (p.raw_amount ->> 'value')::numeric is distinct from g.total)`,
  },
  {
    rule: "1 a group's total is its payment collection",
    sql: `select g.id, g.total, g.payment_collection_id, pc.amount, pc.raw_amount ->> 'value' as raw from order_group g
      left join payment_collection pc on pc.id = g.payment_collection_id and pc.deleted_at is null
      where ${placed} and (pc.amount is distinct from g.total or (pc.raw_amount ->> 'value')::numeric is distinct from g.total)`,
  },
  {
    rule: "1 one payment per group",
    sql: `select g.id, count(p.id) as payments from order_group g
      left ${payments}
      where ${placed} group by g.id having count(p.id) <> 1`,
  },
  {
    rule: "1 one collection belongs to one group",
    sql: `select g.payment_collection_id as id, count(*) as groups from order_group g
      where ${placed} and g.payment_collection_id is not null group by 1 having count(*) > 1`,
  },
  {
    rule: "a placed group has orders",
    sql: `select g.id, g.cart_id from order_group g
      left join order_group_order gl on gl.order_group_id = g.id and gl.deleted_at is null
      where ${placed} and gl.order_id is null`,
  },
  {
    rule: "the cart of a placed group is closed",
    sql: `select g.id, g.cart_id from order_group g left join cart c on c.id = g.cart_id
      where ${placed} and c.completed_at is null`,
  },
  {
    rule: "no group is left half placed beyond its attempt",
    sql: `select g.id, g.status, g.cart_id from order_group g where g.deleted_at is null and g.status <> 'placed'
      and coalesce(g.attempt_until, g.created_at) < now() - interval '10 minutes'`,
  },
]
