import { adminCertificateListQuerySchema, certificateDecisionSchema } from "@cho-htx/contracts"
import { type MiddlewareRoute, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listQueryConfig } from "../_http/query-config"

export const adminCertificateMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/certificates",
    middlewares: [validateAndTransformQuery(adminCertificateListQuerySchema, listQueryConfig)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certificates/:id/verify",
    middlewares: [validateAndTransformBody(certificateDecisionSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certificates/:id/revoke",
    middlewares: [validateAndTransformBody(certificateDecisionSchema)],
  },
]
