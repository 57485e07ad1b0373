import { model } from "@medusajs/framework/utils"

/**
 * Money taken for one order or given back, or a promise of the whole payment ended; integer đồng. Written before a gateway is asked and closed after it has answered, so that a
 * crash in between leaves a `pending` row the sweeper works off; cash is done in the same transaction.
 */
export const MoneyMovement = model
  .define("money_movement", {
    id: model.id({ prefix: "moneymv" }).primaryKey(),
    order_id: model.text(),
    payment_id: model.text(),
    /** "void": a gateway gives up what it only promised, because the whole purchase was canceled. */
    kind: model.enum(["capture", "refund", "void"]),
    amount: model.number(),
    state: model.enum(["pending", "done", "failed"]).default("pending"),
    actor: model.text(),
    reason: model.text().nullable(),
    request_key: model.text().nullable(),
    /** Medusa's capture, refund or (for a void) payment row, once done. */
    medusa_id: model.text().nullable(),
    attempts: model.number().default(0),
    /** Not tried again before this time (UTC). */
    retry_at: model.dateTime().nullable(),
    last_error: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id", "created_at"] },
    { on: ["payment_id"] },
    { on: ["retry_at"], where: "state = 'pending' AND deleted_at IS NULL" },
    { on: ["order_id", "kind", "request_key"], unique: true, where: "request_key IS NOT NULL" },
  ])
  .checks([{ name: "money_movement_amount", expression: (columns) => `${columns.amount} > 0` }])
