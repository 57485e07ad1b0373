import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { sql } from "../../lib/sql"
import { PRODUCT_INDEX } from "../product-index-name"

/** One physical index of the products, as the Search Module's own tables know it. */
export interface IndexVersion {
  id: string
  search_index_id: string
  version: number
  provider: string
  physical_name: string
  definition_hash: string
  /** Serves reads. */
  active: boolean
}

/** Every version there is, the newest first. */
export const listVersions = (pg: Knex | Knex.Transaction): Promise<IndexVersion[]> =>
  sql<IndexVersion>(
    pg,
    `select v.id, v.search_index_id, v.version, v.provider, v.physical_name, v.definition_hash,
      coalesce(v.version = i.active_version, false) as active
    from search_index i join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
    where i.name = ? and i.deleted_at is null order by v.version desc`,
    [PRODUCT_INDEX],
  )
