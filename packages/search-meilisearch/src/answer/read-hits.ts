import { highlightRanges, highlightWords, readHighlight } from "@cho-htx/search-core"
import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils"
import type { Scope } from "../query/scope.js"
import { readMarks } from "./marker.js"

type Hit = Record<string, unknown>

const isRecord = (value: unknown): value is Hit => typeof value === "object" && value !== null

/** Marked texts of a hit by path. A merged hit carries the marks of one word only, so there all words are looked up again. */
function highlightsOf(hit: Hit, { request, words, searched }: Scope): Record<string, string[]> | undefined {
  const wanted = readHighlight(
    request.input,
    searched.map(({ path }) => path),
  )
  if (!wanted || !words) return undefined
  const merged = words.texts.length > 1
  const source = merged ? hit : isRecord(hit._formatted) ? hit._formatted : {}
  const found = wanted.paths.flatMap((path) => {
    const texts = readDocumentPath(source, path.split(".")).map(String)
    const marked = texts.flatMap((text) => {
      if (merged) return highlightWords(text, words.query, wanted.tags) ?? []
      const read = readMarks(text)
      return highlightRanges(read.text, read.ranges, wanted.tags) ?? []
    })
    return marked.length ? [[path, marked] as const] : []
  })
  return Object.fromEntries(found)
}

/** Hits in the module's shape: only what the caller may see, and the server's own score when asked. */
export function readHits(hits: Hit[], scope: Scope): SearchTypes.SearchHit[] {
  const { input } = scope.request
  return hits.map((hit) => {
    const marked = highlightsOf(hit, scope)
    return {
      id: String(hit[scope.plan.primaryKey]),
      ...(input.search_options?.include_score ? { score: Number(hit._rankingScore ?? 0) } : {}),
      document: projectDocument(hit, input.attributes_to_retrieve),
      ...(marked ? { highlights: marked } : {}),
    }
  })
}
