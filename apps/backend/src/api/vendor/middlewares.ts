import { changeStockSchema, type ParcelStep, vendorOrderListQuerySchema } from "@cho-htx/contracts"
import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listQueryConfig } from "../admin/_http/query-config"
import { stepSchemas } from "../lib/parcel/step-schemas"
import { moneyMiddlewares } from "../lib/parcel-money/money-middlewares"
import { allow } from "./_http/allow"
import { signInMember } from "./_http/sign-in-member"

/** Stands before idempotency, which asks who calls. */
export const vendorSignIn: MiddlewareRoute[] = [
  { matcher: "/vendor*", middlewares: [authenticate("member", ["session", "bearer"]), signInMember] },
]

const steps = Object.keys(stepSchemas) as (keyof typeof stepSchemas & ParcelStep)[]

/** Who may do what, and what it takes. */
export const vendorMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/vendor/orders",
    middlewares: [allow("read"), validateAndTransformQuery(vendorOrderListQuerySchema, listQueryConfig)],
  },
  { methods: ["GET"], matcher: "/vendor/orders/:order_id", middlewares: [allow("read")] },
  ...steps.map(
    (step): MiddlewareRoute => ({
      methods: ["POST"],
      matcher: `/vendor/orders/:order_id/${step}`,
      middlewares: [allow(step), validateAndTransformBody(stepSchemas[step])],
    }),
  ),
  { methods: ["GET"], matcher: "/vendor/orders/:order_id/money", middlewares: [allow("read")] },
  { methods: ["POST"], matcher: "/vendor/orders/:order_id/refunds", middlewares: [allow("refund")] },
  { methods: ["POST"], matcher: "/vendor/orders/:order_id/returns*", middlewares: [allow("return")] },
  ...moneyMiddlewares("/vendor/orders/:order_id"),
  {
    methods: ["POST"],
    matcher: "/vendor/stock/:variant_id",
    middlewares: [allow("stock"), validateAndTransformBody(changeStockSchema)],
  },
]
