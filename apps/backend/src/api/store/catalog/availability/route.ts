import { availabilityQuerySchema } from "@cho-htx/contracts"
import { channelsOf } from "../../../lib/channels-of"
import { storeRoute } from "../../../lib/store-route"
import { readAvailability } from "../readers/read-availability"

/** GET /store/catalog/availability?product_id=…: stock of this moment, never kept. */
export const GET = storeRoute({
  schema: availabilityQuerySchema,
  maxAge: 0,
  read: (req, { product_id }) => readAvailability(req.scope, product_id, channelsOf(req)),
})
