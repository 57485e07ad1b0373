import type {
  PreviewSynonymsBody,
  ProductCard,
  ProductListQuery,
  SynonymPreviewResponse,
  SynonymPreviewSide,
} from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf } from "../../../../lib/sql"
import { shopChannels } from "../../../../readers/shop-channels"
import { marketSearch } from "../../../../search/market-search"
import { priceInQuery } from "../../../../search/query/price-in-query"
import { fromJson } from "../../../store/catalog/readers/from-json"
import { productFilters, productOrder } from "../../../store/catalog/readers/product-filters"
import { stillSold } from "../../../store/catalog/readers/still-sold"
import { rows } from "../../_sql/rows"

const shown = 5
const sql =
  "select phrases from synonym_group where deleted_at is null and id is distinct from ? order by id limit 2000"

/** Asks as the shop's list does, with other synonyms. */
async function side(
  scope: MedusaContainer,
  q: string,
  channels: string[],
  synonyms: string[][],
): Promise<SynonymPreviewSide> {
  const said = { synonyms, whole_words_first: true }
  const asked: ProductListQuery = { q, limit: shown, offset: 0, sort: "relevance" }
  const { query } = priceInQuery(asked)
  const { hits, metadata, provider_metadata } = await marketSearch(scope).search<{ card: string }>({
    entity: "product",
    fields: ["card"],
    filters: productFilters(query, channels),
    pagination: { take: shown, order: productOrder(query.sort) },
    search_options: {
      match_strategy: "last",
      count: "exact",
      provider_options: { "postgres-vi": said, meilisearch: said },
    },
  })
  const found = hits.map(({ document }) => fromJson<ProductCard>(document.card))
  const cards = await stillSold(scope, found, channels)
  const instead = provider_metadata?.searched_instead
  return {
    count: Math.max(0, (metadata.count ?? found.length) - (found.length - cards.length)),
    products: cards.map(({ id, title, cooperative }) => ({ id, title, maker: cooperative.short_name })),
    searched_instead: typeof instead === "string" ? instead : null,
  }
}

/** What shoppers find by a query without a group and with it; nothing is written. */
export async function previewSynonyms(
  scope: MedusaContainer,
  { q, id, phrases }: PreviewSynonymsBody,
): Promise<SynonymPreviewResponse> {
  const pg = pgOf(scope)
  const [channels, all, others] = await Promise.all([
    shopChannels(scope),
    rows<{ phrases: string[] }>(pg, sql, [null]),
    rows<{ phrases: string[] }>(pg, sql, [id]),
  ])
  const group = phrases.filter((phrase) => phrase.trim() !== "")
  const [before, after] = await Promise.all([
    side(
      scope,
      q,
      channels,
      all.map((row) => row.phrases),
    ),
    side(scope, q, channels, [...others.map((row) => row.phrases), group]),
  ])
  return { before, after }
}
