import { isDocumentError, sayError } from "./errors"
import type { Failure } from "./failures"

export interface Isolated<Result> {
  results: Result[]
  failed: Failure[]
}

type Suspect = (error: unknown) => boolean
type Work<Item, Result> = (items: Item[]) => Promise<Result>

async function halve<Item, Result>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  work: Work<Item, Result>,
  suspect: Suspect,
): Promise<Isolated<Result>> {
  const [first] = items
  if (first === undefined) return { results: [], failed: [] }
  try {
    return { results: [await work([...items])], failed: [] }
  } catch (error) {
    if (!suspect(error)) throw error
    if (items.length === 1) return { results: [], failed: [{ id: idOf(first), error: sayError(error) }] }
    const middle = Math.ceil(items.length / 2)
    const left = await halve(items.slice(0, middle), idOf, work, suspect)
    const right = await halve(items.slice(middle), idOf, work, suspect)
    return { results: [...left.results, ...right.results], failed: [...left.failed, ...right.failed] }
  }
}

/** Whether none of three items passes alone: a full disk or a right that was taken stops everybody. */
async function stopsAll<Item, Result>(items: readonly Item[], work: Work<Item, Result>): Promise<boolean> {
  const asked = new Set([items[0], items[items.length >> 1], items[items.length - 1]])
  for (const item of asked) {
    if (item === undefined) continue
    const passes = await work([item]).then(
      () => true,
      () => false,
    )
    if (passes) return false
  }
  return true
}

/**
 * Works on all items at once; when one of them is at fault, halves them until it stands alone, so that it stops nobody else. An error
 * that is no document's own (an outage) is thrown, unless `suspect` says that nothing else can be the reason any more and some item passes
 * alone.
 */
export async function isolate<Item, Result>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  work: Work<Item, Result>,
  suspect: Suspect = isDocumentError,
): Promise<Isolated<Result>> {
  if (items.length < 2) return halve(items, idOf, work, suspect)
  try {
    return { results: [await work([...items])], failed: [] }
  } catch (error) {
    if (!suspect(error)) throw error
    if (!isDocumentError(error) && (await stopsAll(items, work))) throw error
    return halve(items, idOf, work, suspect)
  }
}
