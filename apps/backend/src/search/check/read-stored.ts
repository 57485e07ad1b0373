import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { marketSearch } from "../market-search"
import { PRODUCT_INDEX } from "../product-index-name"
import type { IndexVersion } from "../versions/list-versions"

type Query = Pick<SearchTypes.ProviderSearchQuery, "filters" | "pagination">

/** Reads ids and checksums of one very version, past the module's memory of which one serves. */
async function read(container: MedusaContainer, version: IndexVersion, query: Query): Promise<Map<string, unknown>> {
  const { provider, definition } = marketSearch(container).engineOf(PRODUCT_INDEX, version)
  const { hits } = await provider.search({
    index: definition,
    attributes_to_retrieve: ["checksum"],
    search_options: { count: "none" },
    ...query,
  })
  return new Map(hits.map((hit) => [hit.id, hit.document.checksum]))
}

/** Checksums of those of the products that have a document. */
export const storedChecksums = (
  container: MedusaContainer,
  version: IndexVersion,
  ids: string[],
): Promise<Map<string, unknown>> =>
  read(container, version, { filters: { id: ids }, pagination: { skip: 0, take: ids.length } })

/** Ids of documents after a given one, in the engine's own order; one page. */
export async function storedIds(
  container: MedusaContainer,
  version: IndexVersion,
  after: string,
  limit: number,
): Promise<string[]> {
  const found = await read(container, version, {
    ...(after === "" ? {} : { filters: { id: { $gt: after } } }),
    pagination: { skip: 0, take: limit, order: { id: "ASC" } },
  })
  return [...found.keys()]
}

/** How many documents the engine counts in a version. */
export async function countStored(container: MedusaContainer, version: IndexVersion): Promise<number | null> {
  const { provider } = marketSearch(container).engineOf(PRODUCT_INDEX, version)
  const known = await provider.listIndexes()
  return known.find(({ name }) => name === version.physical_name)?.document_count ?? null
}
