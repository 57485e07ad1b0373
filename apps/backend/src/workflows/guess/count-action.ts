import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { takeTries } from "../../modules/guess/take-tries"
import { MarketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import { digestOf } from "./digest-of"

/** Counts a deed that anybody may do, right or wrong, across all processes. Throws MarketError 429 when a limit of its quarter of an hour is spent. */
export async function countAction(
  scope: MedusaContainer,
  limits: readonly { what: string; of: string; most: number }[],
): Promise<void> {
  const counted = limits.map(({ what, of, most }) => ({ subject: digestOf(`${what}\n${of}`), most }))
  if (!(await takeTries(pgOf(scope), counted))) throw new MarketError(429, "too_many_requests", sentences.tooManyTries)
}
