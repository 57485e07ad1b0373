import type { StockMode, StockResponse } from "@cho-htx/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import { faultPoint } from "../../lib/fault-point"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf } from "../../lib/sql"
import { isRetryable } from "../checkout/is-retryable"
import { stockEditMessages } from "./messages"
import { newStock } from "./new-stock"
import { findShelf, type Shelf } from "./sql/find-shelf"
import { lockShelf } from "./sql/lock-shelf"
import { type ChangeRow, findChange, writeChange } from "./sql/stock-change"
import type { StockInput } from "./stock-input"

/** Tries before a conflict with another transaction is told to the person. */
const TRIES = 4

/**
 * What setStock and adjustStock share: level, record and audit entry in one transaction, or nothing. A plain function and no workflow of
 * Medusa's, because there is nothing to take back where one transaction commits or not (docs/adr/0002).
 */
export async function changeStock(
  scope: MedusaContainer,
  mode: StockMode,
  input: StockInput,
): Promise<StockResponse["stock"]> {
  if (input.reason.trim().length < 5) throw refuseField("reason", stockEditMessages.reasonNeeded)
  for (let tries = 1; ; tries += 1) {
    try {
      const done = await pgOf(scope).transaction((trx) => changeStockIn(trx, mode, input))
      faultPoint("stock.edit.committed")
      if (done) return done
    } catch (error) {
      if (tries >= TRIES || !isRetryable(error)) throw error
    }
    // Another request took the same key in this very moment: the next try reads what it did.
    if (tries >= TRIES) throw new Refusal("conflict", stockEditMessages.keyTaken)
  }
}

/** The same inside a transaction of the caller's, who tries again after a deadlock. Null when a twin has just used the request key. */
export async function changeStockIn(
  trx: Knex.Transaction,
  mode: StockMode,
  input: StockInput,
): Promise<StockResponse["stock"] | null> {
  const shelf = shelfOf(await findShelf(trx, input.variant_id), input)
  const level = await lockShelf(trx, shelf, entityId("ilev"))
  const known = input.request_key ? await findChange(trx, input.actor, input.request_key) : null
  const { stocked, reserved } = level
  if (known) return { variant_id: input.variant_id, stocked, reserved, change: sameChange(known, mode, input) }
  if (input.expected !== undefined && input.expected !== stocked)
    throw new Refusal("conflict", stockEditMessages.countedAnother(input.expected, stocked))
  faultPoint("stock.edit.locked")
  const after = newStock(level, mode, input.quantity)
  const change = await writeChange(trx, {
    ...shelf,
    id: entityId("stkchg"),
    audit_id: entityId("audit"),
    mode,
    input: { ...input, reason: input.reason.trim() },
    before: stocked,
    after,
  })
  faultPoint("stock.edit.written")
  return change && { variant_id: input.variant_id, stocked: after, reserved, change }
}

/** The one place where the variant lies; throws when there is none, or when it is not this cooperative's to know of. */
function shelfOf(found: Shelf | null, input: StockInput) {
  if (!found || (input.cooperative_id !== undefined && found.cooperative_id !== input.cooperative_id))
    throw new Refusal("not_found", stockEditMessages.variantNotFound)
  if (!found.tracked) throw new Refusal("not_allowed", stockEditMessages.notTracked)
  const [inventory_item_id, ...more] = found.item_ids
  if (more.length > 0) throw new Refusal("not_allowed", stockEditMessages.kit)
  if (!inventory_item_id) throw new Refusal("not_allowed", stockEditMessages.notTracked)
  if (!found.location_id) throw new Refusal("not_allowed", stockEditMessages.noShelf)
  return { inventory_item_id, location_id: found.location_id, cooperative_id: found.cooperative_id }
}

/** The edit made under this key, when it was the same one; throws CONFLICT when it was another. */
function sameChange({ mode: was, quantity, ...change }: ChangeRow, mode: StockMode, input: StockInput) {
  const same =
    was === mode &&
    quantity === input.quantity &&
    change.variant_id === input.variant_id &&
    change.reason === input.reason.trim()
  if (!same) throw new Refusal("conflict", stockEditMessages.keyTaken)
  return change
}
