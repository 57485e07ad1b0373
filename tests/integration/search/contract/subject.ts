import { documents, fields } from "./sample.js"

export type Query = Record<string, unknown>
export interface Hit {
  id: string
  score?: number
  document: Record<string, unknown>
  highlights?: Record<string, string[]>
}
export interface Result {
  hits: Hit[]
  facets?: Record<string, unknown>
  metadata: { skip: number; take: number; count: number | null; next_cursor?: string }
  provider_metadata?: Record<string, unknown>
}
export interface Provider {
  upsertIndex(input: { index: unknown }): Promise<{ status: string }>
  deleteIndex(input: { index: string }): Promise<unknown>
  listIndexes(): Promise<{ name: string; document_count: number }[]>
  upsertDocuments(input: { index: string; definition: unknown; documents: unknown[] }): Promise<unknown>
  deleteDocuments(input: { index: string; filters: unknown }): Promise<unknown>
  clearIndex(input: { index: string }): Promise<unknown>
  searchMany(inputs: unknown[]): Promise<unknown[]>
}

export interface Subject {
  provider: Provider
  /** The provider of another process on the same engine. */
  twin: Provider
  close(): Promise<void>
}

export const index = {
  name: "sample",
  entity: "sample",
  primary_key: "id",
  provider: "any",
  physical_name: "sample_v1",
  definition_hash: "1",
  settings: {},
  fields,
  seed: async function* () {},
}
export const plain = ["id", "title", "price"]

/** What tests ask a provider through; `provider` may be called once the suite has opened it. */
export interface Tools {
  provider(): Provider
  /** Writes the sample's documents again. */
  fill(): Promise<unknown>
  search(q: string | undefined, rest?: Query): Promise<Result>
  ids(q: string | undefined, rest?: Query): Promise<string[]>
  /** Ids that filters select, in order. */
  where(filters: unknown): Promise<string[]>
}

export const options = (search_options: Query): Query => ({ search_options })

/** The answers of a provider, which the contract types as anything. */
export const readResults = (given: unknown[]): Result[] => given as Result[]

/** Tools over a provider that is opened later. */
export function toolsFor(provider: () => Provider): Tools {
  const search = async (q: string | undefined, rest: Query = {}): Promise<Result> => {
    const input = { index, q, attributes_to_retrieve: plain, pagination: {}, search_options: {}, ...rest }
    const [result] = await provider().searchMany([input])
    return result as Result
  }
  const ids = async (q: string | undefined, rest: Query = {}) => (await search(q, rest)).hits.map((hit) => hit.id)
  return {
    provider,
    fill: () => provider().upsertDocuments({ index: index.physical_name, definition: index, documents }),
    search,
    ids,
    where: (filters) => ids(undefined, { filters, pagination: { order: { id: "ASC" } } }),
  }
}
