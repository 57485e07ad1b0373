import type { MedusaRequest } from "@medusajs/framework/http"

/** A request whose Idempotency-Key header the middleware has checked. */
interface KeyedRequest extends MedusaRequest {
  idempotency_key?: string
}

/**
 * What a workflow stores beside its effect so that a repeated request has it once: the caller's Idempotency-Key made unique over actor
 * and route, 47 characters, always the same for the same three; null when the caller sent no key.
 */
export function requestKeyOf(req: MedusaRequest): string | null {
  const { idempotency_key }: KeyedRequest = req
  return idempotency_key ?? null
}

/** Leaves the checked key for the route and its workflow. */
export function setRequestKey(req: MedusaRequest, key: string): void {
  const keyed: KeyedRequest = req
  keyed.idempotency_key = key
}
