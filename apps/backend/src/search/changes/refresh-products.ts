import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { buildDocuments } from "../document/build-documents"
import type { IndexVersion } from "../versions/list-versions"
import { putDocuments } from "../versions/put-documents"
import { isDocumentError } from "./errors"
import type { Failure } from "./failures"
import { isolate } from "./isolate"

export interface BuiltDocuments {
  documents: SearchTypes.SearchDocument[]
  /** Products shoppers may not find: their documents are to be removed. */
  gone: string[]
  /** Products whose document could not be built. */
  failed: Failure[]
}

type Suspect = (error: unknown) => boolean

/** Builds the documents of these products from the database as it is now. */
export async function buildProducts(
  container: MedusaContainer,
  ids: readonly string[],
  suspect: Suspect = isDocumentError,
): Promise<BuiltDocuments> {
  const built = await isolate(ids, String, (some) => buildDocuments(container, some), suspect)
  const documents = built.results.flat()
  const known = new Set([...documents.map(({ id }) => String(id)), ...built.failed.map(({ id }) => id)])
  return { documents, gone: ids.filter((id) => !known.has(id)), failed: built.failed }
}

/** Brings one version in line with what was built; answers the documents it would not take. */
export async function putProducts(
  container: MedusaContainer,
  version: IndexVersion,
  { documents, gone }: BuiltDocuments,
  suspect: Suspect = isDocumentError,
): Promise<Failure[]> {
  const put = (some: SearchTypes.SearchDocument[]) => putDocuments(container, version, some, [])
  const { failed } = await isolate(documents, ({ id }) => String(id), put, suspect)
  await putDocuments(container, version, [], gone)
  return failed
}
