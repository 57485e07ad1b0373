import {
  adminCooperativeListQuerySchema,
  admissionActions,
  admissionDecisionSchema,
  type CooperativeAction,
  cooperativeActions,
  cooperativeDecisionSchema,
  createCooperativeSchema,
} from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

const ofAdmission: ReadonlySet<CooperativeAction> = new Set(admissionActions)

export const adminCooperativeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/cooperatives",
    middlewares: [validateAndTransformQuery(adminCooperativeListQuerySchema, listQueryConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/cooperatives",
    middlewares: [validateAndTransformBody(createCooperativeSchema)],
  },
  ...cooperativeActions.map(
    (action): MiddlewareRoute => ({
      methods: ["POST"],
      matcher: `/admin/cooperatives/:id/${action}`,
      middlewares: [
        validateAndTransformBody(ofAdmission.has(action) ? admissionDecisionSchema : cooperativeDecisionSchema),
      ],
    }),
  ),
  ...["approve", "reject"].map(
    (decision): MiddlewareRoute => ({
      methods: ["POST"],
      matcher: `/admin/cooperatives/:id/change-requests/:request_id/${decision}`,
      middlewares: [validateAndTransformBody(cooperativeDecisionSchema)],
    }),
  ),
]
