import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { marketSearch } from "../market-search"
import { PRODUCT_INDEX } from "../product-index-name"
import type { IndexVersion } from "./list-versions"

type Version = Pick<IndexVersion, "provider" | "physical_name">

/** Codes with which Meilisearch refuses a document for what it holds. */
const documentCode = /^(invalid_document|missing_document|immutable_field|max_fields_limit|invalid_vector)/

function assertApplied({ status, error }: SearchTypes.SearchTask): void {
  if (status === "succeeded") return
  const type = documentCode.test(error?.code ?? "")
    ? MedusaError.Types.INVALID_DATA
    : MedusaError.Types.UNEXPECTED_STATE
  throw new MedusaError(type, `The engine did not take documents: ${error?.message ?? status}`)
}

/** Waits until the engine has applied what it took: only then may a mark go. */
async function applied(provider: SearchTypes.ISearchProvider, task: SearchTypes.SearchTask): Promise<void> {
  const isWaiting = task.status !== "succeeded" && task.status !== "failed"
  assertApplied(isWaiting && provider.waitForTask ? await provider.waitForTask(task) : task)
}

/** Writes documents to one version and removes others from it; done once they can be found. Throws what the engine says. */
export async function putDocuments(
  container: MedusaContainer,
  version: Version,
  documents: SearchTypes.SearchDocument[],
  gone: readonly string[],
): Promise<void> {
  const { provider, definition } = marketSearch(container).engineOf(PRODUCT_INDEX, version)
  const index = version.physical_name
  if (documents.length) await applied(provider, await provider.upsertDocuments({ index, definition, documents }))
  if (gone.length) await applied(provider, await provider.deleteDocuments({ index, filters: { id: [...gone] } }))
}
