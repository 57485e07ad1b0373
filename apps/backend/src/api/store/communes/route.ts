import { type CommuneListResponse, type CommuneShelfResponse, communeQuerySchema } from "@cho-htx/contracts"
import { communesOf, searchCommunes } from "@cho-htx/vietnam/admin-units"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { communeShelf } from "../../../readers/commune-shelf"
import { channelsOf } from "../../lib/channels-of"
import { storeRoute } from "../../lib/store-route"
import { PLACES_MAX_AGE } from "./max-age"

/** By name, new or old; without a name the communes of the province by code. */
const names = storeRoute({
  schema: communeQuerySchema,
  maxAge: PLACES_MAX_AGE,
  read: async (_req, { q, province_code, limit }): Promise<CommuneListResponse> => {
    if (q) return { communes: searchCommunes(q, { limit, ...(province_code ? { provinceCode: province_code } : {}) }) }
    const communes = province_code ? communesOf(province_code).slice(0, limit) : []
    return { communes: communes.map((commune) => ({ ...commune, former: null, ambiguous: false })) }
  },
})

const shelf = storeRoute({
  schema: communeQuerySchema,
  maxAge: 5,
  read: async (req, { province_code, limit }): Promise<CommuneShelfResponse> => {
    const communes = await communeShelf(req.scope, channelsOf(req))
    const wanted = communes.filter((commune) => !province_code || commune.province_code === province_code)
    return { communes: wanted.slice(0, limit) }
  },
})

/** GET /store/communes: places by name, or with `with_cooperatives=true` the places that sell. */
export const GET = (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  req.query.with_cooperatives === "true" ? shelf(req, res) : names(req, res)
