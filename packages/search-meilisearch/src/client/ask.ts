import type { Meilisearch, MultiSearchQuery, SearchParams } from "meilisearch"
import type { Connection } from "./connection.js"

/** A text to search, with attributes of its own when it does not search those of the question. */
export interface AskedText {
  q: string
  weight: number
  searchOn?: string[]
}

/** One thing to ask an index. Several texts mean that any of them may match: they are searched and merged. */
export interface Question {
  index: string
  texts: AskedText[]
  params: SearchParams
}

export interface Answer {
  hits: Record<string, unknown>[]
  total: number
  distribution: Record<string, Record<string, number>>
  stats: Record<string, { min: number; max: number }>
  milliseconds: number
}

interface Response {
  hits: Record<string, unknown>[]
  estimatedTotalHits?: number
  totalHits?: number
  facetDistribution?: Record<string, Record<string, number>>
  facetStats?: Record<string, { min: number; max: number }>
  processingTimeMs: number
}

function toAnswer(response: Response): Answer {
  return {
    hits: response.hits,
    total: response.totalHits ?? response.estimatedTotalHits ?? 0,
    distribution: response.facetDistribution ?? {},
    stats: response.facetStats ?? {},
    milliseconds: response.processingTimeMs,
  }
}

/** A merged search is a request of its own; pages, facets and distinct belong to the merge. */
async function askMerged(client: Meilisearch, { index, texts, params }: Question): Promise<Answer> {
  const { offset, limit, page, hitsPerPage, facets, distinct, ...each } = params
  const queries = texts.map(({ q, weight, searchOn }) => ({
    ...each,
    indexUid: index,
    q,
    ...(searchOn ? { attributesToSearchOn: searchOn } : {}),
    federationOptions: { weight },
  }))
  const federation = {
    ...(page === undefined ? { offset, limit } : { page, hitsPerPage }),
    ...(facets?.length ? { facetsByIndex: { [index]: facets } } : {}),
    ...(distinct === undefined ? {} : { distinct }),
  }
  const response = await client.multiSearch({ federation, queries })
  const found = response.facetsByIndex?.[index]
  return toAnswer({
    ...response,
    facetDistribution: found?.distribution ?? {},
    facetStats: found?.stats ?? {},
  })
}

async function askPlain(client: Meilisearch, questions: Question[]): Promise<Answer[]> {
  if (questions.length === 0) return []
  const queries = questions.map(
    ({ index, texts, params }): MultiSearchQuery => ({
      ...params,
      indexUid: index,
      q: texts[0]?.q ?? "",
    }),
  )
  const { results } = await client.multiSearch({ queries })
  return results.map(toAnswer)
}

/** Asks everything in one request, and merged searches beside it; answers come in order. */
export async function askAll(connection: Connection, questions: Question[]): Promise<Answer[]> {
  const plain = questions.filter(({ texts }) => texts.length < 2)
  const merged = questions.filter(({ texts }) => texts.length > 1)
  const [index = ""] = questions.map((question) => question.index)
  const [answers, ...rest] = await connection.read(index, (client) =>
    Promise.all([askPlain(client, plain), ...merged.map((question) => askMerged(client, question))]),
  )
  const found = new Map<Question, Answer | undefined>()
  plain.forEach((question, at) => {
    found.set(question, answers[at])
  })
  merged.forEach((question, at) => {
    found.set(question, rest[at])
  })
  return questions.flatMap((question) => found.get(question) ?? [])
}
