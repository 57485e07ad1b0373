import { RateLimiterMemory } from "rate-limiter-flexible"
import { MarketError } from "../../../../../workflows/checkout/market-error"
import { sentences } from "../../../../../workflows/checkout/messages"

/** Unknown codes in a quarter of an hour: who guesses codes, in one cart or in many, is stopped. */
const perCart = new RateLimiterMemory({ keyPrefix: "code_cart", points: 10, duration: 900 })
const perAddress = new RateLimiterMemory({ keyPrefix: "code_ip", points: 30, duration: 900 })

const spent = async (limiter: RateLimiterMemory, key: string) =>
  ((await limiter.get(key))?.consumedPoints ?? 0) >= limiter.points

/** Throws MarketError 429 when a cart or an address has named too many unknown codes. */
export async function refuseCodeGuessing(cartId: string, address: string): Promise<void> {
  if ((await spent(perCart, cartId)) || (await spent(perAddress, address)))
    throw new MarketError(429, "too_many_requests", sentences.tooManyTries)
}

/** Counts an unknown code. */
export async function countUnknownCode(cartId: string, address: string): Promise<void> {
  await Promise.all([perCart.penalty(cartId, 1), perAddress.penalty(address, 1)])
}
