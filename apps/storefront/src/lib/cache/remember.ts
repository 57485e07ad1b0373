import { cacheLife, cacheTag } from "next/cache"
import { cacheLifetimes } from "./lifetimes"
import { type CacheTopic, cacheManifest, cacheTagOf } from "./manifest"

/** Inside "use cache": gives the answer its tag and the lifetime the manifest names for it. */
export function remember(topic: CacheTopic, key?: string): void {
  cacheTag(cacheTagOf(topic, key))
  cacheLife(cacheLifetimes[cacheManifest[topic].lifetime])
}
