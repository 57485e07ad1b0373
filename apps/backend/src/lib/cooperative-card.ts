import type { CooperativeCard } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"

export interface CardRow {
  id: string
  handle: string
  name: string
  short_name: string
  initials: string
  logo_url: string | null
  commune_code: string
  former_commune_name: string | null
}

/** The cooperative as cards, carts and orders draw it; an unknown commune keeps its code so that nothing disappears. */
export function cooperativeCard(row: CardRow): CooperativeCard {
  const commune = findCommune(row.commune_code)
  return {
    id: row.id,
    handle: row.handle,
    name: row.name,
    short_name: row.short_name,
    initials: row.initials,
    logo_url: row.logo_url,
    commune: {
      code: row.commune_code,
      name: commune?.name ?? row.commune_code,
      slug: commune?.slug ?? row.commune_code,
      former_name: row.former_commune_name,
    },
    province_name: commune?.province_name ?? "",
  }
}
