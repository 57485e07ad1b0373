import type { MedusaContainer } from "@medusajs/framework/types"
import { remember } from "../../../../lib/remember"
import { vietnamDay } from "../../../../lib/vietnam-day"
import { SEARCH_LOG_MODULE } from "../../../../modules/search-log"
import type { SearchLogModuleService } from "../../../../modules/search-log/service"
import { type NameKey, nameKey } from "./name-key"

export interface PopularQuery {
  text: string
  key: NameKey
}

const week = 7 * 24 * 3_600_000
/** Kept in memory for matching what is typed. */
const most = 200
/** Milliseconds the list may be old. */
const freshFor = 10_000
const kept = remember<PopularQuery[]>(freshFor)

async function read(scope: MedusaContainer): Promise<PopularQuery[]> {
  const log: SearchLogModuleService = scope.resolve(SEARCH_LOG_MODULE)
  const texts = await log.popular(vietnamDay(Date.now() - week), most)
  return texts.map((text) => ({ text, key: nameKey(text) }))
}

/** What several people searched for and found in the last seven days, most frequent first; at most ten seconds old. */
export const popularQueries = (scope: MedusaContainer): Promise<PopularQuery[]> => kept("all", () => read(scope))
