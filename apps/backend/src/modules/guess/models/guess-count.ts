import { model } from "@medusajs/framework/utils"

/** Wrong guesses of a secret (a phone to an order code, a promotion code), counted in one place for all processes. */
export const GuessCount = model
  .define("guess_count", {
    id: model.id({ prefix: "guess" }).primaryKey(),
    /** What was guessed at, or from which address: a keyed digest, so that no address of a person lies here. */
    subject: model.text(),
    misses: model.number(),
    /** So many are allowed until then (UTC). */
    most: model.number(),
    until: model.dateTime(),
  })
  .indexes([{ on: ["subject"], unique: true }, { on: ["until"] }])
