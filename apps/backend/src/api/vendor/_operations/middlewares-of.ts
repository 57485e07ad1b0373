import type { MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"
import { pathOf } from "../../lib/path-of"
import { allow } from "../_http/allow"
import type { MemberRequest } from "../_http/member-request"
import { findOperation } from "./find-operation"
import type { VendorOperation } from "./operation"

/** An operation that reads nothing of the address refuses whatever stands there: columns, filters, orders. */
const noQuery = z.object({}).strict()

/** So does one that takes no body; what is no JSON is a file, which its route reads. */
const noBody = checkBody(z.object({}).strict())
const refuseBody: Check = (req, res, next) => (req.is("application/json") ? noBody(req, res, next) : next())

type Check = (req: MemberRequest, res: MedusaResponse, next: MedusaNextFunction) => unknown

/** Who may call an operation, and the checks of what they send. */
export function middlewaresOf(operation: VendorOperation): MiddlewareRoute {
  const { method, path, action, states, query = noQuery, body } = operation
  // Express lets "/vendor/orders/:order_id" match "/vendor/orders/documents", too; its checks are not for that.
  const own =
    (check: Check): Check =>
    (req, res, next) =>
      findOperation(req.method, pathOf(req)) === operation ? check(req, res, next) : next()
  return {
    methods: [method],
    matcher: path,
    middlewares: [
      ...(action === "public" ? [] : [allow(action, states)]),
      checkQuery(query),
      ...(method === "GET" ? [] : [body ? checkBody(body) : refuseBody]),
    ].map(own),
  }
}
