/** Who takes a step, why, and under which Idempotency-Key; every step and every movement of money carries it. */
export interface StepActor {
  /** "user:<id>", "member:<id>", "customer:<id>", "guest" or "system". */
  actor: string
  /** The cooperative for which staff act. */
  on_behalf_of?: string | null
  reason?: string | null
  /** The same step under the same key happens once. */
  request_key?: string | null
}
