import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Review } from "./models/review"
import { type ReviewSummary, summarizeReviews } from "./summarize-reviews"

type Cradle = Record<typeof ContainerRegistrationKeys.PG_CONNECTION, Knex>

/** Data access of the review module; rules live in workflows. */
export class ReviewModuleService extends MedusaService({ Review }) {
  readonly #pg: Knex

  constructor(cradle: Cradle) {
    super(cradle)
    this.#pg = cradle[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Published reviews of many products in one statement; products without any are absent. */
  summarize(productIds: readonly string[]): Promise<Map<string, ReviewSummary>> {
    return summarizeReviews(this.#pg, productIds)
  }
}
