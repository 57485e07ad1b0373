/** Medusa's routes by which staff could move goods or money of an order past its parcel; cancellation is delegated, not refused. */
const guarded =
  /^\/admin\/(?:orders\/[^/]+\/(?!cancel$).+|(?:order-edits|order-changes|draft-orders|returns|claims|exchanges|payment-collections|fulfillments)(?:\/.*)?|payments\/[^/]+\/(?:capture|refund))$/

const writes = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** Whether a request may reach an order of the market only through its parcel. */
export const isGuarded = (method: string, path: string): boolean =>
  writes.has(method) && guarded.test(path.toLowerCase().replace(/\/+$/, ""))

/** Every id a request names: segments of its path as Express decodes them, and the order of its body. */
export function namedIds(path: string, body: unknown): string[] {
  const segments = path.split("/").slice(3).flatMap(decoded)
  const order = typeof body === "object" && body !== null && "order_id" in body ? body.order_id : undefined
  return [...segments, ...(typeof order === "string" ? [order] : [])]
}

function decoded(segment: string): string[] {
  try {
    return segment ? [decodeURIComponent(segment)] : []
  } catch {
    return []
  }
}
