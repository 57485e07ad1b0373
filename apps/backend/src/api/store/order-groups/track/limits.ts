import { RateLimiterMemory } from "rate-limiter-flexible"
import { MarketError } from "../../../../workflows/checkout/market-error"
import { sentences } from "../../../../workflows/checkout/messages"

/** Wrong pairs in a quarter of an hour: who guesses phones of a known code, or codes from one address, is stopped. */
const perCode = new RateLimiterMemory({ keyPrefix: "track_code", points: 10, duration: 900 })
const perAddress = new RateLimiterMemory({ keyPrefix: "track_ip", points: 30, duration: 900 })

const spent = async (limiter: RateLimiterMemory, key: string) =>
  ((await limiter.get(key))?.consumedPoints ?? 0) >= limiter.points

/** Throws MarketError 429 when a code or an address has had too many wrong tries. */
export async function refuseGuessing(code: string, address: string): Promise<void> {
  if ((await spent(perCode, code)) || (await spent(perAddress, address)))
    throw new MarketError(429, "too_many_requests", sentences.tooManyTries)
}

/** Counts a wrong pair. */
export async function countWrongTry(code: string, address: string): Promise<void> {
  await Promise.all([perCode.penalty(code, 1), perAddress.penalty(address, 1)])
}
