import { adminCertificateListQuerySchema, certificateDecisionSchema } from "@cho-htx/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkBody } from "../../lib/check-body"
import { checkQuery } from "../../lib/check-query"

export const adminCertificateMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/certificates",
    middlewares: [checkQuery(adminCertificateListQuerySchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certificates/:id/verify",
    middlewares: [checkBody(certificateDecisionSchema)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/certificates/:id/revoke",
    middlewares: [checkBody(certificateDecisionSchema)],
  },
]
