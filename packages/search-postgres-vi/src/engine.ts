import { type FirstFound, isNamed, namingFields, type WordEngine, type WordQuery } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { IndexPlan } from "./plan/types.js"
import { firstFoundSql } from "./sql/first-found.js"
import { type Answer, readAnswer } from "./sql/read-answer.js"
import type { PostgresRequest } from "./sql/request.js"
import { searchSql } from "./sql/statement.js"
import { type Database, preparedRows } from "./store/database.js"
import { ambiguousWords, knownWords, lexiconOf, nearWords } from "./store/vocabulary.js"
import { planQuery } from "./text/query-plan.js"

type Result = SearchTypes.SearchResult

/** Requests that share index and text: one statement answers them all. */
export interface Group {
  requests: PostgresRequest[]
  plan: IndexPlan
  table: string
}

const nothing = (request: PostgresRequest): Answer => [
  [],
  request.input.search_options?.count === "none" ? null : 0,
  request.facets.map((facet) => (facet.type === "range" ? facet.ranges.map(() => 0) : [])),
]

/** Results of a group, and whether the query names what was found; undefined when the page does not begin with the best. */
export interface GroupAnswer {
  results: Result[]
  named: boolean | undefined
}

function isNamedBy({ requests, plan }: Group, words: WordQuery, answers: Answer[]): boolean | undefined {
  const [lead] = requests
  if (!lead || lead.skip > 0 || lead.take === 0) return undefined
  const searched = plan.fields.filter(({ label }) => label && (!lead.labels || lead.labels.includes(label)))
  const documents = (answers[0]?.[0] ?? []).map(([, , document]) => document)
  return isNamed(documents, namingFields(searched), words)
}

const mayHoldOf = async (db: Database, table: string) => (await lexiconOf(db, table)).mayHold

/** Answers a group: for these words, for no words (null: everything), or for words that cannot match (undefined). */
export async function runGroup(db: Database, group: Group, words: WordQuery | null | undefined): Promise<GroupAnswer> {
  const { requests, plan, table } = group
  const started = performance.now()
  const [lead] = requests
  const query = lead && words ? planQuery(words, lead.strategy, lead.labels, await mayHoldOf(db, table)) : null
  const statement = words === undefined ? null : searchSql(requests, query, plan, table)
  const [row] = statement ? await preparedRows<{ answers: Answer[] }>(db, statement.sql, statement.params) : []
  const answers = row?.answers ?? []
  const milliseconds = Math.round(performance.now() - started)
  return {
    results: requests.map((request, index) =>
      readAnswer(answers[index] ?? nothing(request), request, query, plan, milliseconds),
    ),
    named: words ? isNamedBy(group, words, answers) : undefined,
  }
}

const totalOf = ({ hits, metadata }: Result) => Math.max(hits.length, Number(metadata.count ?? 0))

/** What the planner may ask PostgreSQL about a group. */
export const engineOf = (db: Database, group: Group): WordEngine<GroupAnswer> => ({
  run: (query) => runGroup(db, group, query),
  total: ({ results }) => Math.max(0, ...results.map(totalOf)),
  isNamed: ({ named }) => named,
  known: (words, beginnings) => knownWords(db, group.table, words, beginnings),
  ambiguous: (words) => ambiguousWords(db, group.table, words),
  near: (words) => nearWords(db, group.table, words),
  firstFound: async (queries) => {
    const { sql, params } = firstFoundSql(queries, group, await mayHoldOf(db, group.table))
    const [row] = await preparedRows<Record<keyof FirstFound, boolean[]>>(db, sql, params)
    const first = (kind: keyof FirstFound) => row?.[kind].indexOf(true) ?? -1
    return { phrase: first("phrase"), named: first("named"), any: first("any") }
  },
})
