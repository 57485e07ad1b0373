import { cacheLife } from "next/cache"
import { cacheLifetimes } from "../cache/lifetimes"
import { BackendError } from "./backend-error"

/** Inside "use cache": when the shop is built without a backend, answers `empty` and lets it expire at once; a running shop throws instead. */
export async function orWhileBuilding<T>(read: Promise<T>, empty: T): Promise<T> {
  try {
    return await read
  } catch (error) {
    const building = process.env.NEXT_PHASE === "phase-production-build"
    if (!building || !(error instanceof BackendError)) throw error
    cacheLife(cacheLifetimes.retry)
    return empty
  }
}
