import { model } from "@medusajs/framework/utils"

/** A buyer's word on a product they ordered: one per product and order; shoppers see and search counts it once it is published. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "review" }).primaryKey(),
    product_id: model.text(),
    order_id: model.text(),
    /** The customer's id; null for a guest, whose order is the proof. */
    customer_id: model.text().nullable(),
    /** Name as shown beside the review. */
    author: model.text(),
    /** 1–5. */
    stars: model.number(),
    text: model.text().default(""),
    state: model.enum(["pending", "published", "hidden"]).default("pending"),
    published_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["product_id", "order_id"], unique: true },
    { on: ["product_id", "published_at", "id"], where: "state = 'published' AND deleted_at IS NULL" },
    { on: ["state", "created_at", "id"] },
    { on: ["customer_id"] },
  ])
  .checks([
    { name: "review_stars_range", expression: (columns) => `${columns.stars} BETWEEN 1 AND 5` },
    { name: "review_author_named", expression: (columns) => `length(btrim(${columns.author})) BETWEEN 1 AND 120` },
    { name: "review_text_length", expression: (columns) => `length(${columns.text}) <= 4000` },
    {
      name: "review_published_dated",
      expression: (columns) => `${columns.state} <> 'published' OR ${columns.published_at} IS NOT NULL`,
    },
  ])
