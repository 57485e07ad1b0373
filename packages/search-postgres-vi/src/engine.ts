import { type Asked, isNamed, type NearWord, namingFields, type WordEngine, type WordQuery } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { FacetValues } from "./facets/facet-key.js"
import { facetValuesOf } from "./facets/facet-values.js"
import type { Group } from "./group.js"
import { answerFrom, type MirrorAnswer } from "./mirror/answer.js"
import { firstIn } from "./mirror/first-in.js"
import { LeftToPostgres } from "./mirror/left-to-postgres.js"
import type { Rows } from "./mirror/rows.js"
import { searchedFields } from "./plan/searched-fields.js"
import type { IndexPlan } from "./plan/types.js"
import { askedParts, firstFoundSql } from "./sql/first-found.js"
import { type Found, readAnswer, readRows } from "./sql/read-answer.js"
import { type AnswerRow, type SearchStatement, searchSql } from "./sql/statement.js"
import { facetColumns, facetKey, type Tally, type TallyRow } from "./sql/tally.js"
import { type Database, preparedRows, rows } from "./store/database.js"
import { ambiguousWords, knownWords, lexiconOf, nearWords, speltWords } from "./store/vocabulary.js"
import { planQuery, type QueryPlan } from "./text/query-plan.js"
import type { KnownWords } from "./text/terms.js"

type Result = SearchTypes.SearchResult

/** A group, and the rows of its index in this process where they are kept. */
export interface Searched {
  db: Database
  group: Group
  mirror: Rows | null
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

async function askPostgres({ db, group }: Searched, query: QueryPlan | null, canMatch: boolean): Promise<MirrorAnswer> {
  const statement = searchSql(group.requests, query, group.plan, group.table)
  // Words that cannot match ask for nothing; what facets there would be is refused or empty all the same.
  const given = canMatch ? await answerRows(db, group, statement) : []
  return { ...readRows(given, group.requests.length, statement.parts), tally: statement.tally }
}

/** Asks the mirror, where there is one and it has the answer, and PostgreSQL otherwise. */
async function ask(searched: Searched, query: QueryPlan | null, canMatch: boolean): Promise<MirrorAnswer> {
  const { db, group, mirror } = searched
  if (!mirror || !canMatch) return askPostgres(searched, query, canMatch)
  try {
    return await answerFrom(db, group, query, mirror)
  } catch (error) {
    if (error instanceof LeftToPostgres) return askPostgres(searched, query, canMatch)
    throw error
  }
}

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
export async function runGroup(searched: Searched, words: WordQuery | null | undefined): Promise<GroupAnswer> {
  const { db, group } = searched
  const { requests, plan, table } = group
  const started = performance.now()
  const [lead] = requests
  const query = lead && words ? planQuery(words, lead.strategy, lead.labels, await knownTo(db, table)) : null
  const { tally, found, rows: counts } = await ask(searched, query, words !== undefined)
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

/** The place of the first question that finds something; -1 for none. */
async function firstFound({ db, group, mirror }: Searched, asked: readonly Asked[]): Promise<number> {
  const parts = askedParts(asked, group, await lexiconOf(db, group.table))
  const found = mirror ? firstIn(mirror, parts, group) : null
  if (found !== null) return found
  const [row] = await preparedRows<{ at: number }>(db, group.table, firstFoundSql(parts, group))
  return row?.at ?? -1
}

/** What the planner may ask about a group. */
export const engineOf = (searched: Searched): WordEngine<GroupAnswer> => {
  const { db, group } = searched
  return {
    run: (query) => runGroup(searched, query),
    total: ({ results }) => Math.max(0, ...results.map(totalOf)),
    isNamed: ({ named }) => named,
    known: (words, beginnings) => knownWords(db, group.table, words, beginnings),
    ambiguous: (words) => ambiguousWords(db, group.table, words),
    spelt: (words) => speltWords(db, group.table, words),
    near: async (words, written) => forgiven(await nearWords(db, group.table, words, written), group.plan.typoFrom),
    firstFound: (asked) => firstFound(searched, asked),
  }
}
