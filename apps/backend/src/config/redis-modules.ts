import type { Config } from "./schema"

/** With Redis, events, workflows, cache and locks are shared between processes; without it they live in this one. */
export function redisModules({ REDIS_URL: redisUrl }: Pick<Config, "REDIS_URL">) {
  if (!redisUrl) return []
  const lockProvider = {
    resolve: "@medusajs/medusa/locking-redis",
    id: "locking-redis",
    is_default: true,
    options: { redisUrl },
  }
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/locking", options: { providers: [lockProvider] } },
  ]
}
