import { openReturnSchema, parcelStepSchema, receiveReturnSchema, refundSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../check-body"

const schemas = {
  refunds: refundSchema,
  returns: openReturnSchema,
  "returns/:return_id/receive": receiveReturnSchema,
  "returns/:return_id/cancel": parcelStepSchema,
} as const

/** Bodies of the money routes below an address like "/admin/parcels/:order_id", checked by their contracts. */
export const moneyMiddlewares = (base: string): MiddlewareRoute[] =>
  Object.entries(schemas).map(([path, schema]) => ({
    methods: ["POST"],
    matcher: `${base}/${path}`,
    middlewares: [checkBody(schema)],
  }))
