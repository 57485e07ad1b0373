import type { CooperativeCard } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import type { SourceProduct } from "./types"

/** The cooperative as cards draw it; an unknown commune keeps its code so that nothing disappears. */
export function cooperativeCard({
  commune_code,
  former_commune_name,
  ...card
}: SourceProduct["cooperative"]): CooperativeCard {
  const commune = findCommune(commune_code)
  return {
    ...card,
    commune: {
      code: commune_code,
      name: commune?.name ?? commune_code,
      slug: commune?.slug ?? commune_code,
      former_name: former_commune_name,
    },
    province_name: commune?.province_name ?? "",
  }
}
