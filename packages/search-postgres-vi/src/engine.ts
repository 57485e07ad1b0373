import { isNamed, type NearWord, namingFields, type WordEngine, type WordQuery } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { FacetValues } from "./facets/facet-key.js"
import { facetValuesOf } from "./facets/facet-values.js"
import { searchedFields } from "./plan/searched-fields.js"
import type { IndexPlan } from "./plan/types.js"
import { firstFoundSql } from "./sql/first-found.js"
import { type Found, readAnswer, readRows } from "./sql/read-answer.js"
import type { PostgresRequest } from "./sql/request.js"
import { type AnswerRow, type SearchStatement, searchSql } from "./sql/statement.js"
import { facetColumns, facetKey, type Tally, type TallyRow } from "./sql/tally.js"
import { type Database, preparedRows, rows } from "./store/database.js"
import { ambiguousWords, knownWords, lexiconOf, nearWords, speltWords } from "./store/vocabulary.js"
import { planQuery } from "./text/query-plan.js"
import type { KnownWords } from "./text/terms.js"

type Result = SearchTypes.SearchResult

/** Requests that share index and text: one statement answers them all. */
export interface Group {
  requests: PostgresRequest[]
  plan: IndexPlan
  table: string
}

/** Results of a group, and whether the query names what was found; undefined when the page does not begin with the best. */
export interface GroupAnswer {
  results: Result[]
  named: boolean | undefined
}

function isNamedBy({ requests, plan }: Group, words: WordQuery, found: Found[]): boolean | undefined {
  const [lead] = requests
  if (!lead || lead.skip > 0 || lead.take === 0) return undefined
  const searched = searchedFields(plan, lead.labels)
  const documents = (found[0]?.[0] ?? []).map(([, , document]) => document)
  return isNamed(documents, namingFields(searched), words)
}

/** What a query may know of an index's words: not what begins how, since a word that came a second ago is found, too. */
async function knownTo(db: Database, table: string): Promise<KnownWords> {
  const { mayHold } = await lexiconOf(db, table)
  return { mayHold }
}

/** First pages are what most ask for; every further one has a text of its own. */
const answerRows = (db: Database, { requests, table }: Group, statement: SearchStatement): Promise<AnswerRow[]> =>
  requests.some(({ skip }) => skip > 0) ? rows(db, statement.sql, statement.params) : preparedRows(db, table, statement)

const noValues = (): FacetValues => []

async function valuesOf(db: Database, { requests, plan, table }: Group, tally: Tally, rows: TallyRow[]) {
  if (!facetColumns(requests, plan).includes(facetKey)) return noValues
  const at = tally.key()
  return facetValuesOf(
    db,
    table,
    rows.map((row) => String(row[at])),
  )
}

/** Answers a group: for these words, for no words (null: everything), or for words that cannot match (undefined). */
export async function runGroup(db: Database, group: Group, words: WordQuery | null | undefined): Promise<GroupAnswer> {
  const { requests, plan, table } = group
  const started = performance.now()
  const [lead] = requests
  const query = lead && words ? planQuery(words, lead.strategy, lead.labels, await knownTo(db, table)) : null
  // Words that cannot match ask for nothing; what facets there would be is refused or empty all the same.
  const statement = searchSql(requests, query, plan, table)
  const given = words === undefined ? [] : await answerRows(db, group, statement)
  const { tally, parts } = statement
  const { found, rows: counts } = readRows(given, requests.length, parts)
  const counted = { rows: counts, tally, valuesOf: await valuesOf(db, group, tally, counts) }
  const milliseconds = Math.round(performance.now() - started)
  return {
    results: requests.map((request, at) =>
      readAnswer(found[at] ?? [[], null], request, { query, plan, at, counted, milliseconds }),
    ),
    named: words ? isNamedBy(group, words, found) : undefined,
  }
}

const totalOf = ({ hits, metadata }: Result) => Math.max(hits.length, Number(metadata.count ?? 0))

/** Of the near words those that the index's definition lets stand for a word of that length. */
const forgiven = (near: Map<string, NearWord[]>, { one, two }: IndexPlan["typoFrom"]) =>
  new Map(
    [...near].map(([word, found]) => {
      const most = word.length >= two ? Number.POSITIVE_INFINITY : word.length >= one ? 1.5 : 0
      return [word, found.filter(({ distance }) => distance <= most)]
    }),
  )

/** What the planner may ask PostgreSQL about a group. */
export const engineOf = (db: Database, group: Group): WordEngine<GroupAnswer> => ({
  run: (query) => runGroup(db, group, query),
  total: ({ results }) => Math.max(0, ...results.map(totalOf)),
  isNamed: ({ named }) => named,
  known: (words, beginnings) => knownWords(db, group.table, words, beginnings),
  ambiguous: (words) => ambiguousWords(db, group.table, words),
  spelt: (words) => speltWords(db, group.table, words),
  near: async (words, written) => forgiven(await nearWords(db, group.table, words, written), group.plan.typoFrom),
  firstFound: async (asked) => {
    const statement = firstFoundSql(asked, group, await lexiconOf(db, group.table))
    const [row] = await preparedRows<{ at: number }>(db, group.table, statement)
    return row?.at ?? -1
  },
})
