import type { SearchIndexStatus } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { countStored } from "../../../search/check/read-stored"
import type { IndexVersion } from "../../../search/versions/list-versions"

const patience = 3_000

/** The answer, or undefined when it fails or takes too long: staff shall not wait for an engine that hangs. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience)
  })
  try {
    return await Promise.race([asked.catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Asks the engine whether it answers and what it holds; one that is away is told so after three seconds at most. */
export async function readEngine(
  container: MedusaContainer,
  active: IndexVersion | null,
): Promise<SearchIndexStatus["engine"]> {
  if (!active) return { name: null, index: null, healthy: null, documents: null }
  const documents = await inTime(countStored(container, active))
  return {
    name: active.provider,
    index: active.physical_name,
    healthy: documents !== undefined,
    documents: documents ?? null,
  }
}
