import { suggestQuerySchema } from "@cho-htx/contracts"
import { readEdition } from "../../../../search/status/read-edition"
import { channelsOf } from "../../../lib/channels-of"
import { storeRoute } from "../../../lib/store-route"
import { suggest } from "../readers/suggest"

/** GET /store/search/suggest?q=…: products, kinds, makers, places and popular searches for what is typed. */
export const GET = storeRoute({
  schema: suggestQuerySchema,
  maxAge: 5,
  read: (req, query) => suggest(req.scope, query, channelsOf(req)),
  edition: readEdition,
  whole: ({ complete }) => complete,
})
