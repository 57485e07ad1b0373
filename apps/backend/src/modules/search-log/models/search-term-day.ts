import { model } from "@medusajs/framework/utils"

/** How often a term was searched on one day, and whether anything was found. Holds nothing that leads to a person. */
export const SearchTermDay = model
  .define("search_term_day", {
    id: model.id({ prefix: "stday" }).primaryKey(),
    term_id: model.text(),
    /** `YYYY-MM-DD` in Vietnam. */
    day: model.text(),
    searches: model.number().default(0),
    /** Searches that found something as written. */
    found: model.number().default(0),
    /** Different visitors, counted up to five: enough to know that a term is not one person's. */
    visitors: model.number().default(0),
    /** Two bytes each of the day's keyed hashes; emptied once the day is over. */
    seen: model.array().default([]),
  })
  .indexes([{ on: ["term_id", "day"], unique: true }, { on: ["day"] }])
  .checks([
    {
      name: "search_term_day_counts",
      expression: (columns) => `${columns.found} BETWEEN 0 AND ${columns.searches}`,
    },
    { name: "search_term_day_visitors", expression: (columns) => `${columns.visitors} BETWEEN 0 AND 5` },
  ])
