import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../lib/sql"
import { giveTriesBack, takeTries } from "../../modules/guess/take-tries"
import { MarketError } from "../checkout/market-error"
import { sentences } from "../checkout/messages"
import { digestOf } from "./digest-of"

export interface Guessing {
  /** Whose wrong guesses count together, each with how many are allowed in a quarter of an hour. */
  limits: readonly { what: string; of: string; most: number }[]
  /** The error by which `work` says that the guess was wrong; any other error is no guess. */
  wrong: MarketError["marketCode"] | ((error: unknown) => boolean)
}

/**
 * Does what somebody without an account may guess at; wrong guesses are counted across all processes, and guesses sent at once count too.
 * Throws MarketError 429 when a limit is spent, and whatever `work` throws.
 */
export async function limitGuesses<T>(
  scope: MedusaContainer,
  { limits, wrong }: Guessing,
  work: () => Promise<T>,
): Promise<T> {
  const pg = pgOf(scope)
  const counted = limits.map(({ what, of, most }) => ({ subject: digestOf(`${what}\n${of}`), most }))
  const subjects = counted.map(({ subject }) => subject)
  if (!(await takeTries(pg, counted))) throw new MarketError(429, "too_many_requests", sentences.tooManyTries)
  try {
    const result = await work()
    await giveTriesBack(pg, subjects)
    return result
  } catch (error) {
    if (!isWrong(error, wrong)) await giveTriesBack(pg, subjects)
    throw error
  }
}

const isWrong = (error: unknown, wrong: Guessing["wrong"]) =>
  typeof wrong === "function" ? wrong(error) : error instanceof MarketError && error.marketCode === wrong
