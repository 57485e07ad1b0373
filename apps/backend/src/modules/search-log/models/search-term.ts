import { model } from "@medusajs/framework/utils"

/** One thing people searched for, as `normalizeQuery` writes it. Staff hide it from suggestions with `hidden_at`. */
export const SearchTerm = model
  .define("search_term", {
    id: model.id({ prefix: "sterm" }).primaryKey(),
    /** Lower case, accents kept, single spaces: "gạo tám". */
    text: model.text().unique(),
    /** Without accents: variants of one wish share it. */
    folded: model.text(),
    hidden_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["folded"] }])
  .checks([{ name: "search_term_length", expression: (columns) => `length(${columns.text}) BETWEEN 2 AND 60` }])
