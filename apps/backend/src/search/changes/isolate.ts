import { isDocumentError, sayError } from "./errors"
import type { Failure } from "./failures"

export interface Isolated<Result> {
  results: Result[]
  failed: Failure[]
}

/**
 * Works on all items at once; when one of them is at fault, halves them until it stands alone, so that it stops nobody else. An error
 * that is no document's own (an outage) is thrown, unless `suspect` says that nothing else can be the reason any more.
 */
export async function isolate<Item, Result>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  work: (items: Item[]) => Promise<Result>,
  suspect: (error: unknown) => boolean = isDocumentError,
): Promise<Isolated<Result>> {
  const [first] = items
  if (first === undefined) return { results: [], failed: [] }
  try {
    return { results: [await work([...items])], failed: [] }
  } catch (error) {
    if (!suspect(error)) throw error
    if (items.length === 1) return { results: [], failed: [{ id: idOf(first), error: sayError(error) }] }
    const middle = Math.ceil(items.length / 2)
    const left = await isolate(items.slice(0, middle), idOf, work, suspect)
    const right = await isolate(items.slice(middle), idOf, work, suspect)
    return { results: [...left.results, ...right.results], failed: [...left.failed, ...right.failed] }
  }
}
