import {
  type Asked,
  type FoundBy,
  fold,
  namingFields,
  textOf,
  type WordEngine,
  type WordQuery,
} from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import type { Answer, AskedText, Question } from "./client/ask.js"
import { accentName } from "./plan/names.js"
import { toFilter } from "./query/conditions.js"
import { planRequest, type ReadRequest } from "./query/plan-request.js"
import { matching, type Scope, textsOf } from "./query/scope.js"
import { planSounds, planWords, type Words } from "./query/words.js"
import { exactWord } from "./store/exact-word.js"

type Result = SearchTypes.SearchResult
/** A request with the words it is asked for. */
type AskingScope = Scope & { words: Words }
export type Ask = (questions: Question[]) => Promise<Answer[]>

/** Fields whose words tell whether a spelling is the only one: the heaviest ones, titles and names. */
const spellingFields = 2

/** Asks for several requests at once and reads each of its own answers. */
async function readAll(ask: Ask, scopes: Scope[], rerank: number): Promise<ReadRequest[]> {
  const planned = scopes.map((scope) => planRequest(scope, rerank))
  const answers = await ask(planned.flatMap(({ questions }) => questions))
  let at = 0
  return planned.map(({ questions, read }) => {
    const own = answers.slice(at, at + questions.length)
    at += questions.length
    return read(own)
  })
}

/** Answers a group of requests for these words, or, without words, for all documents. */
export function runScopes(ask: Ask, scopes: Scope[], query: WordQuery | null, rerank: number): Promise<ReadRequest[]> {
  const asked = scopes.map((scope) => ({ ...scope, words: query && planWords(query, scope.request.strategy) }))
  return readAll(ask, asked, rerank)
}

const totalOf = ({ hits, metadata }: Result) => Math.max(hits.length, Number(metadata.count ?? 0))

/** A question that only counts. */
function counting(index: string, q: string, searchOn: string[]): Question {
  return {
    index,
    texts: [{ q, weight: 1 }],
    params: { matchingStrategy: "all", attributesToSearchOn: searchOn, limit: 0, offset: 0 },
  }
}

/** Asks each question for its total; none asks nothing. */
const totals = async (ask: Ask, questions: Question[]): Promise<number[]> =>
  questions.length ? (await ask(questions)).map(({ total }) => total) : []

/** What the planner may ask the server about the requests of one text. They are never empty. */
export function engineOf(ask: Ask, scopes: Scope[], rerank: number): WordEngine<ReadRequest[]> {
  const [lead] = scopes
  const index = lead?.request.input.index.physical_name ?? ""
  const paths = (lead?.searched ?? []).map(({ path }) => path)

  async function known(words: readonly string[], beginnings: readonly string[]): Promise<Set<string>> {
    const asked = [...words.map((word) => `${word} `), ...beginnings]
    const found = await totals(
      ask,
      asked.map((q) => counting(index, q, paths)),
    )
    return new Set(asked.flatMap((q, at) => (found[at] ? [q.trim()] : [])))
  }

  async function ambiguous(words: readonly string[]): Promise<Set<string>> {
    const naming = paths.slice(0, spellingFields)
    const codes = naming.map(accentName)
    const found = await totals(
      ask,
      words.flatMap((word) => [
        counting(index, `${fold(word)} `, naming),
        counting(index, `${exactWord(word)} `, codes),
      ]),
    )
    return new Set(words.filter((_, at) => (found[2 * at] ?? 0) > (found[2 * at + 1] ?? 0)))
  }

  async function spelt(words: readonly string[]): Promise<Set<string>> {
    const codes = paths.slice(0, spellingFields).map(accentName)
    const found = await totals(
      ask,
      words.map((word) => counting(index, `${exactWord(word)} `, codes)),
    )
    return new Set(words.filter((_, at) => found[at]))
  }

  async function firstFound(asked: readonly Asked[]): Promise<number> {
    const count = (scope: Scope, texts: AskedText[]): Question => {
      const filter = toFilter(scope.filter)
      const params = { ...matching(scope), ...(filter === undefined ? {} : { filter }), limit: 0, offset: 0 }
      return { index, texts, params }
    }
    const named = (scope: Scope) => {
      const naming = { ...scope, searched: namingFields(scope.searched) }
      return count(naming, textsOf(naming))
    }
    const questionsOf: Record<FoundBy, (asking: AskingScope[]) => Question[]> = {
      phrase: (asking) =>
        asking.map((scope) => {
          const naming = { ...scope, searched: namingFields(scope.searched) }
          return count(naming, [{ q: `"${textOf(scope.words.query.tokens)}"`, weight: 1 }])
        }),
      named: (asking) => asking.map(named),
      any: (asking) => asking.map((scope) => count(scope, textsOf(scope))),
      elsewhere: (asking) => asking.slice(0, 1).map((scope) => named({ ...scope, filter: true })),
    }
    const questions = asked.flatMap(({ query, by }, at) => {
      const asking = scopes.map((scope) => ({ ...scope, words: planWords(query, scope.request.strategy) }))
      return questionsOf[by](asking).map((question) => ({ question, at }))
    })
    const found = await totals(
      ask,
      questions.map(({ question }) => question),
    )
    return questions[found.findIndex((total) => total > 0)]?.at ?? -1
  }

  async function forgive(query: WordQuery): Promise<{ answer: ReadRequest[]; text: string | null }> {
    const heard = scopes.map((scope) => {
      const { strategy } = scope.request
      return { ...scope, words: planSounds(planWords(query, strategy), strategy), bySound: true }
    })
    const answer = await readAll(ask, heard, rerank)
    return { answer, text: answer.find(({ instead }) => instead !== null)?.instead ?? null }
  }

  return {
    run: (query) => runScopes(ask, scopes, query, rerank),
    total: (read) => Math.max(0, ...read.map(({ result }) => totalOf(result))),
    isNamed: ([first]) => first?.named,
    known,
    ambiguous,
    spelt,
    near: () => Promise.resolve(new Map()),
    firstFound,
    forgive,
  }
}
