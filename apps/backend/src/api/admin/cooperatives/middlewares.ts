import {
  adminCooperativeListQuerySchema,
  admissionActions,
  admissionDecisionSchema,
  type CooperativeAction,
  cooperativeActions,
  cooperativeDecisionSchema,
  createCooperativeSchema,
} from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"

const ofAdmission: ReadonlySet<CooperativeAction> = new Set(admissionActions)

export const adminCooperativeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/cooperatives",
    middlewares: [checkQuery(adminCooperativeListQuerySchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/cooperatives",
    middlewares: [checkBody(createCooperativeSchema)],
  },
  ...cooperativeActions.map(
    (action): MiddlewareRoute => ({
      methods: ["POST"],
      matcher: `/admin/cooperatives/:id/${action}`,
      middlewares: [checkBody(ofAdmission.has(action) ? admissionDecisionSchema : cooperativeDecisionSchema)],
    }),
  ),
  ...["approve", "reject"].map(
    (decision): MiddlewareRoute => ({
      methods: ["POST"],
      matcher: `/admin/cooperatives/:id/change-requests/:request_id/${decision}`,
      middlewares: [checkBody(cooperativeDecisionSchema)],
    }),
  ),
]
