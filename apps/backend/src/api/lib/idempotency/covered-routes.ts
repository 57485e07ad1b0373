/**
 * What a repeated request finds when its first run was cut short. "once": the workflow stores the request's key beside its effect, or
 * a gate of its own makes it single, so running it again is safe. "unknown": a route of Medusa, which stores no key.
 */
export type Effects = "once" | "unknown"

interface CoveredRoute {
  pattern: RegExp
  effects: Effects
}

/** Everything that moves money or stock. Patterns are matched in lower case; `tests/house/idempotency.spec.ts` knows every route left out, and why. */
const covered: readonly CoveredRoute[] = [
  { pattern: /^\/store\/carts\/[^/]+\/complete$/, effects: "once" },
  { pattern: /^\/store\/order-groups\/[^/]+\/cancel$/, effects: "once" },
  { pattern: /^\/admin\/(?:parcels|order-groups|checkout-cases|stock)(?:\/|$)/, effects: "once" },
  // Answers that hold a link which opens an account are not kept: asked twice, there are two links.
  { pattern: /^\/vendor(?!\/(?:invites|members\/[^/]+\/reset-link)$)(?:\/|$)/, effects: "once" },
  {
    pattern:
      /^\/admin\/(?:orders|order-edits|order-changes|draft-orders|returns|claims|exchanges|payments|payment-collections|fulfillments)(?:\/|$)/,
    effects: "unknown",
  },
  { pattern: /^\/admin\/(?:inventory-items|reservations|stock-locations)(?:\/|$)/, effects: "unknown" },
  { pattern: /^\/admin\/products(?!\/import$)(?:\/|$)/, effects: "unknown" },
  { pattern: /^\/admin\/workflows-executions(?:\/|$)/, effects: "unknown" },
]

const writes = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** Whether the Idempotency-Key of a request counts, and what a repetition may rest on; null when it does not. */
export function coverOf(method: string, path: string): Effects | null {
  if (!writes.has(method)) return null
  const plain = path.toLowerCase().replace(/\/+$/, "")
  return covered.find(({ pattern }) => pattern.test(plain))?.effects ?? null
}
