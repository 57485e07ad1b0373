import type { PreviewSynonymsBody, ProductCard, SynonymPreviewResponse, SynonymPreviewSide } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../../lib/sql"
import { marketSearch } from "../../../../search/market-search"
import { rows } from "../../_sql/rows"

const shown = 5
const sql =
  "select phrases from synonym_group where deleted_at is null and id is distinct from ? order by id limit 2000"

const parse = (card: string): ProductCard => JSON.parse(card)

async function side(scope: MedusaContainer, q: string, synonyms: string[][]): Promise<SynonymPreviewSide> {
  const said = { synonyms }
  const { hits, metadata, provider_metadata } = await marketSearch(scope).search<{ card: string }>({
    entity: "product",
    fields: ["card"],
    filters: { q },
    pagination: { take: shown },
    search_options: { count: "exact", provider_options: { "postgres-vi": said, meilisearch: said } },
  })
  const instead = provider_metadata?.searched_instead
  return {
    count: metadata.count ?? hits.length,
    products: hits.map(({ document }) => {
      const { id, title, cooperative } = parse(document.card)
      return { id, title, maker: cooperative.short_name }
    }),
    searched_instead: typeof instead === "string" ? instead : null,
  }
}

/** What a query finds in the shop's own index without a group and with it; nothing is written. */
export async function previewSynonyms(
  scope: MedusaContainer,
  { q, id, phrases }: PreviewSynonymsBody,
): Promise<SynonymPreviewResponse> {
  const pg = pgOf(scope)
  const [all, others] = await Promise.all([
    rows<{ phrases: string[] }>(pg, sql, [null]),
    rows<{ phrases: string[] }>(pg, sql, [id]),
  ])
  const group = phrases.filter((phrase) => phrase.trim() !== "")
  const [before, after] = await Promise.all([
    side(
      scope,
      q,
      all.map((row) => row.phrases),
    ),
    side(scope, q, [...others.map((row) => row.phrases), group]),
  ])
  return { before, after }
}
