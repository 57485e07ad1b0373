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
  query?: z.ZodObject
  body?: z.ZodType<object>
  /** The answer's shape; null for a file. */
  answer?: z.ZodType | null
}
