import type { MedusaContainer } from "@medusajs/framework/types"
import { remember } from "../../lib/remember"
import { pgOf, sql } from "../../lib/sql"
import { liveSynonyms } from "../../modules/synonym/live-synonyms"
import { marketSearch } from "../market-search"
import { PRODUCT_INDEX } from "../product-index-name"

/** Milliseconds the edition is believed: so much longer may an answer be older than its document. */
const believedFor = 200
const believed = remember<string | null>(believedFor)

/** The version that served when this process last looked. */
let served: number | null = null

async function read(container: MedusaContainer): Promise<string | null> {
  const [state] = await sql<{ revision: string; serves: number | null; settled: boolean }>(
    pgOf(container),
    `select s.revision::text as revision, i.active_version as serves, not exists (select from search_change) as settled
     from search_state s, search_index i where i.name = ? and i.deleted_at is null`,
    [PRODUCT_INDEX],
  )
  const serves = state?.serves ?? null
  // Medusa believes in a version for half a minute: until the old one is dropped it would answer from there, and changes go to the new one.
  if (served !== null && serves !== served) await marketSearch(container).forgetActiveVersions()
  served = serves
  return state?.settled && serves !== null ? `${state.revision} ${serves} ${liveSynonyms.version()}` : null
}

/**
 * Names what the product index says now: the same name, the same answers. Null while a change waits to be written, and while the
 * database cannot say: then nothing that was remembered is to be trusted.
 */
export const readEdition = (container: MedusaContainer): Promise<string | null> =>
  believed("product", () => read(container).catch(() => null))
