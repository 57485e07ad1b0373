import type { CooperativeCard } from "@cho-htx/contracts"
import { findCommune, formerNames } from "@cho-htx/vietnam/admin-units"
import type { MedusaContainer } from "@medusajs/framework/types"
import { cooperativeCard } from "../../../../lib/cooperative-card"
import { remember } from "../../../../lib/remember"
import { pgOf, sql } from "../../../../lib/sql"
import type { SourceProduct } from "../../../../search/document/types"
import { readEdition } from "../../../../search/status/read-edition"
import { type NameKey, nameKey } from "../../search/readers/name-key"

export interface DirectoryCommune {
  code: string
  slug: string
  name: string
  key: NameKey
  /** Names it had before 2025. */
  former: { name: string; key: NameKey }[]
}

export interface DirectoryCategory {
  handle: string
  name: string
  key: NameKey
}

/** Names behind facet values and suggestions, prepared for being compared. */
export interface Directory {
  /** By handle. */
  cooperatives: Map<string, { card: CooperativeCard; key: NameKey }>
  /** By code. */
  communes: Map<string, DirectoryCommune>
  /** By handle. */
  categories: Map<string, DirectoryCategory>
}

/** Milliseconds the names may be old: of one edition of the index, whose products are marked when a name changes, and while changes wait. */
const kept = remember<Directory>(5_000, 2)
const brief = remember<Directory>(500, 1)

function communeOf(code: string): DirectoryCommune[] {
  const commune = findCommune(code)
  if (!commune) return []
  const former = formerNames(code).map((name) => ({ name, key: nameKey(name, commune.kind) }))
  // Its kind is no beginning: "hai" stands before "xã Hải Anh" as it does before "Hải Anh".
  const key = nameKey(commune.name.slice(commune.kind.length), commune.kind)
  return [{ code, slug: commune.slug, name: commune.name, key, former }]
}

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
  return {
    cooperatives: new Map(
      cards.map((card) => [card.handle, { card, key: nameKey(card.name, `${card.short_name} htx`) }]),
    ),
    communes: new Map(codes.flatMap(communeOf).map((commune) => [commune.code, commune])),
    categories: new Map(categories.map((category) => [category.handle, { ...category, key: nameKey(category.name) }])),
  }
}

/** Active cooperatives, the communes they sell from, and the categories: never older than the edition of the index they are shown with. */
export async function directory(scope: MedusaContainer): Promise<Directory> {
  const edition = await readEdition(scope)
  return edition === null ? brief("all", () => read(scope)) : kept(edition, () => read(scope))
}
