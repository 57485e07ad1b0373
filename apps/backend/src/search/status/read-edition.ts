import type { MedusaContainer } from "@medusajs/framework/types"
import { remember } from "../../lib/remember"
import { pgOf, sql } from "../../lib/sql"
import { liveSynonyms } from "../../modules/synonym/live-synonyms"
import { PRODUCT_INDEX } from "../product-index-name"

/** Milliseconds the edition is believed: so much longer may an answer be older than its document. */
const believedFor = 200
const believed = remember<string | null>(believedFor)

async function read(container: MedusaContainer): Promise<string | null> {
  const [state] = await sql<{ edition: string | null }>(
    pgOf(container),
    `select s.revision || ' ' || i.active_version as edition from search_state s, search_index i
     where i.name = ? and i.deleted_at is null and not exists (select from search_change)`,
    [PRODUCT_INDEX],
  )
  return state?.edition ? `${state.edition} ${liveSynonyms.version()}` : null
}

/**
 * Names what the product index says now: the same name, the same answers. Null while a change waits to be written, and while the
 * database cannot say: then nothing that was remembered is to be trusted.
 */
export const readEdition = (container: MedusaContainer): Promise<string | null> =>
  believed("product", () => read(container).catch(() => null))
