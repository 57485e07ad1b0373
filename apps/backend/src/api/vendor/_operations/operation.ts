import type { CooperativeStatus } from "@cho-htx/contracts"
import type { z } from "zod"
import type { MemberAction } from "../../../workflows/member/member-may"

/**
 * One route of the portal, said once: its checks (`middlewaresOf`), its page in /vendor/openapi.json and the isolation test all read this.
 * A route without an operation fails `tests/integration/vendor/isolation`.
 */
export interface VendorOperation {
  method: "GET" | "POST" | "DELETE"
  /** As Express matches it: "/vendor/orders/:order_id/pack". */
  path: string
  /** One English sentence for whoever reads the OpenAPI document. */
  summary: string
  /** What the member must be allowed to do; "public" is open to anybody, signed in or not. */
  action: MemberAction | "public"
  /** States of the cooperative in which it may be done; left out: active only. Reading is always allowed. */
  states?: readonly CooperativeStatus[]
  query?: z.ZodObject
  body?: z.ZodType<object>
  /** The body is a file itself: one of these types, at most `most` bytes. */
  file?: { types: readonly string[]; most: number }
  /** Refusals that neither the path nor the body lets expect: of an id in the query, of a file that cannot be made now. */
  refuses?: readonly (404 | 409)[]
  /** The answer's shape; null for a file. Said by every operation, or the isolation test fails. */
  answer?: z.ZodType | null
  /** Status of an answer that says yes; left out: 200. */
  status?: 200 | 201 | 202
}
