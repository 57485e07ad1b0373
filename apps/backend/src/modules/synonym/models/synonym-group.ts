import { model } from "@medusajs/framework/utils"

/** Phrases that mean the same in a search, with their accents. A phrase stands in one group only. */
export const SynonymGroup = model
  .define("synonym_group", {
    id: model.id({ prefix: "syn" }).primaryKey(),
    phrases: model.array(),
    /** "user:<id>" of who wrote it last; null for groups the market began with. */
    updated_by: model.text().nullable(),
  })
  .indexes([{ on: ["updated_at"] }])
