import type { CooperativeCard } from "@cho-htx/contracts"
import { findCommune, formerNames } from "@cho-htx/vietnam/admin-units"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cooperativeCard } from "../../../../lib/cooperative-card"
import { remember } from "../../../../lib/remember"
import { pgOf, sql } from "../../../../lib/sql"
import type { SourceProduct } from "../../../../search/document/types"

export interface DirectoryCommune {
  code: string
  slug: string
  name: string
  former_names: string[]
}

/** Names behind facet values and suggestions. */
export interface Directory {
  cooperatives: Map<string, CooperativeCard>
  communes: Map<string, DirectoryCommune>
  categories: Map<string, string>
}

/** Milliseconds the names may be old. */
const freshFor = 5_000
const kept = remember<Directory>(freshFor)

async function read(scope: MedusaContainer): Promise<Directory> {
  const [cooperatives, categories] = await Promise.all([
    sql<SourceProduct["cooperative"]>(
      pgOf(scope),
      `select id, handle, name, short_name, initials, logo_url, commune_code, former_commune_name
       from cooperative where status = 'active' and deleted_at is null order by short_name, id limit 5000`,
    ),
    sql<{ handle: string; name: string }>(
      pgOf(scope),
      `select handle, name from product_category where is_active and not is_internal and deleted_at is null order by rank, id limit 1000`,
    ),
  ])
  const cards = cooperatives.map(cooperativeCard)
  const codes = [...new Set(cards.map((card) => card.commune.code))]
  const communes = codes.flatMap((code): DirectoryCommune[] => {
    const commune = findCommune(code)
    return commune ? [{ code, slug: commune.slug, name: commune.name, former_names: [...formerNames(code)] }] : []
  })
  return {
    cooperatives: new Map(cards.map((card) => [card.handle, card])),
    communes: new Map(communes.map((commune) => [commune.code, commune])),
    categories: new Map(categories.map(({ handle, name }) => [handle, name])),
  }
}

/** Active cooperatives, the communes they sell from, and the categories; at most a few seconds old. */
export const directory = (scope: MedusaContainer): Promise<Directory> => kept("all", () => read(scope))
