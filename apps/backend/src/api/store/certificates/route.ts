import { certificateQuerySchema } from "@cho-htx/contracts"
import { listCertificates } from "../../../readers/list-certificates"
import { catalogRoute } from "../catalog/http/catalog-route"

/** GET /store/certificates: valid OCOP recognitions, most stars first. */
export const GET = catalogRoute({
  schema: certificateQuerySchema,
  maxAge: 5,
  read: (req, query) => listCertificates(req.scope, query),
})
