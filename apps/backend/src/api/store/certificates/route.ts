import { certificateQuerySchema } from "@cho-htx/contracts"
import { listCertificates } from "../../../readers/list-certificates"
import { channelsOf } from "../../lib/channels-of"
import { storeRoute } from "../../lib/store-route"

/** GET /store/certificates: valid OCOP recognitions, most stars first. */
export const GET = storeRoute({
  schema: certificateQuerySchema,
  maxAge: 5,
  read: (req, query) => listCertificates(req.scope, query, channelsOf(req)),
})
