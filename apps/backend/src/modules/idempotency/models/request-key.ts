import { model } from "@medusajs/framework/utils"

/** One Idempotency-Key as one actor sent it to one address: who works on it, or the answer it got. */
export const RequestKey = model
  .define("request_key", {
    id: model.id({ prefix: "reqkey" }).primaryKey(),
    /** "customer:<id>", "guest:<cart id>", "user:<id>", "api-key:<id>"; for a cooperative's portal with its id. */
    actor: model.text(),
    /** Method and path with its ids: "POST /admin/orders/order_1/cancel". */
    route: model.text(),
    key: model.text(),
    /** SHA-256 of query string and body in canonical form, hex. */
    body_hash: model.text(),
    state: model.enum(["in_progress", "done"]).default("in_progress"),
    /** The request that works on it; another may take over once its process is gone, or `locked_until` has passed. */
    holder: model.text(),
    /** The process of the holder, by the number of the advisory lock it holds while it lives. */
    owner: model.number().nullable(),
    locked_until: model.dateTime(),
    response_status: model.number().nullable(),
    response_type: model.text().nullable(),
    /** The bytes that were answered, not jsonb, which would reorder them; null when they were too many to keep. */
    response_body: model.text().nullable(),
  })
  .indexes([{ on: ["actor", "route", "key"], unique: true }, { on: ["created_at"] }])
