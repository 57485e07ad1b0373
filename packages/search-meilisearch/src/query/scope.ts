import { findField, invalid, type SearchRequest } from "@cho-htx/search-core"
import type { SearchParams } from "meilisearch"
import type { AskedText } from "../client/ask.js"
import { accentName, soundName } from "../plan/names.js"
import type { MeiliField, MeiliPlan } from "../plan/types.js"
import { exactWord } from "../store/exact-word.js"
import type { Condition } from "./conditions.js"
import type { Words } from "./words.js"

/** What a match by accents outweighs one by letters, in a merge: always. */
const liftWeight = 1_000

/** One request with everything its questions share. */
export interface Scope {
  request: SearchRequest
  plan: MeiliPlan
  /** Null when nothing was typed. */
  words: Words | null
  /** Whether the words are looked up by their sounds. */
  bySound: boolean
  filter: Condition
  /** Fields that are searched, heaviest first. */
  searched: MeiliField[]
}

/** The fields a query is matched against. */
export function searchedFields({ input }: SearchRequest, plan: MeiliPlan): MeiliField[] {
  const all = plan.fields.filter(({ weight }) => weight !== null)
  const paths = input.search_options?.attributes_to_search_on
  if (!paths?.length) return all
  for (const path of paths) {
    const field = findField(plan, path) ?? invalid(`Unknown field "${path}" to search on`)
    if (field.weight === null) invalid(`"${path}" is not searchable`)
  }
  return all.filter(({ path }) => paths.includes(path))
}

/** What every question of a request says about matching. */
export function matching({ request, words, bySound, searched }: Scope): SearchParams {
  const { locales, min_score } = request.input.search_options ?? {}
  const threshold = min_score === undefined ? undefined : Number(min_score)
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1))
    invalid(`min_score is a number from 0 to 1 here, got ${JSON.stringify(min_score)}`)
  return {
    matchingStrategy: "all",
    ...(words ? { attributesToSearchOn: searched.map(({ path }) => (bySound ? soundName(path) : path)) } : {}),
    ...(threshold === undefined || !words ? {} : { rankingScoreThreshold: threshold }),
    ...(locales?.length ? { locales } : {}),
  }
}

/**
 * The same texts, and for a single accented word also the word with its accents: more documents than are put in order here
 * may hold its letters, and those that hold the word itself must be among the best.
 */
export function liftedTexts({ words, searched, bySound }: Scope, texts: AskedText[]): AskedText[] {
  const [token, ...others] = words?.query.tokens ?? []
  if (!token || others.length || bySound || token.exact === token.plain) return texts
  const lift = {
    q: `${exactWord(token.exact)} `,
    weight: liftWeight,
    searchOn: searched.map(({ path }) => accentName(path)),
  }
  return [...texts, lift]
}

/** The texts of a request; those with accents look into the words' codes too. */
export const textsOf = ({ words, searched }: Scope): AskedText[] =>
  (words?.texts ?? []).map(({ q, weight, accented }) => ({
    q,
    weight,
    ...(accented
      ? { searchOn: [...searched.map(({ path }) => path), ...searched.map(({ path }) => accentName(path))] }
      : {}),
  }))
