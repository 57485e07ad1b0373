import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../../admin/_http/query-config"
import { allow } from "../_http/allow"
import type { VendorOperation } from "./operation"

/** Who may call an operation, and the checks of what they send. */
export function middlewaresOf({ method, path, action, query, body }: VendorOperation): MiddlewareRoute {
  return {
    methods: [method],
    matcher: path,
    middlewares: [
      ...(action === "public" ? [] : [allow(action)]),
      ...(query ? [validateAndTransformQuery(query, listQueryConfig)] : []),
      ...(body ? [validateAndTransformBody(body)] : []),
    ],
  }
}
