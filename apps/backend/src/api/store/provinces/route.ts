import type { ProvinceListResponse } from "@cho-htx/contracts"
import { provinces } from "@cho-htx/vietnam/admin-units"
import { catalogRoute, noQuery } from "../catalog/http/catalog-route"
import { PLACES_MAX_AGE } from "../communes/max-age"

/** GET /store/provinces: the 34 provinces of today. */
export const GET = catalogRoute({
  schema: noQuery,
  maxAge: PLACES_MAX_AGE,
  read: async (): Promise<ProvinceListResponse> => ({ provinces: [...provinces] }),
})
