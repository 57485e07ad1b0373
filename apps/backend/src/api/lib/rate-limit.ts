import type { ErrorBody } from "@cho-htx/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import Redis from "ioredis"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible"
import { config } from "../../config/env"
import { networkOf } from "../../lib/network-of"
import { isOwnServer } from "./client-address"
import { edgeMessages } from "./messages"
import { pathOf } from "./path-of"
import { type RateClass, rateClassOf } from "./rate-classes"

const redis = config.REDIS_URL
  ? new Redis(config.REDIS_URL, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
  : null
// Without a listener a lost connection would end the process; the limiter then counts in memory.
redis?.on("error", () => undefined)

const limiters = new Map<RateClass["name"], RateLimiterAbstract>()

function limiterOf({ name, points, duration }: RateClass): RateLimiterAbstract {
  const known = limiters.get(name)
  if (known) return known
  const options = { keyPrefix: `rate_${name}`, points, duration }
  const memory = new RateLimiterMemory(options)
  const limiter = redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory
  limiters.set(name, limiter)
  return limiter
}

/** Refuses with 429 and Retry-After what one address asks too often; several processes share the count through Redis. */
export async function rateLimit(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const rate = isOwnServer(req) ? null : rateClassOf(req.method, pathOf(req))
  if (!rate) return next()
  try {
    await limiterOf(rate).consume(networkOf(req.ip))
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) return next()
    const body: ErrorBody = {
      type: "too_many_requests",
      code: "too_many_requests",
      message: edgeMessages.tooManyRequests,
    }
    res.setHeader("retry-after", Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
    res.setHeader("cache-control", "no-store")
    res.status(429).json(body)
    return
  }
  next()
}
