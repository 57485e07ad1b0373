import type { CacheLifetime } from "./lifetimes"

interface TagRule {
  /** `products`, or `product:` followed by a key. */
  tag: string
  /** Shape of the key after the colon; null for tags without one. */
  key: RegExp | null
  lifetime: CacheLifetime
}

const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Every cache tag of the shop with the lifetime of what carries it; the backend may revalidate these and nothing else. */
export const cacheManifest = {
  product: { tag: "product", key: HANDLE, lifetime: "shelf" },
  products: { tag: "products", key: null, lifetime: "shelf" },
  cooperative: { tag: "cooperative", key: HANDLE, lifetime: "shelf" },
  cooperatives: { tag: "cooperatives", key: null, lifetime: "shelf" },
  commune: { tag: "commune", key: /^\d{5}$/, lifetime: "slow" },
  categories: { tag: "categories", key: null, lifetime: "slow" },
  lot: { tag: "lot", key: /^[2-9A-HJKMNP-Z]{10}$/, lifetime: "trace" },
  campaign: { tag: "campaign", key: null, lifetime: "shelf" },
} as const satisfies Record<string, TagRule>

export type CacheTopic = keyof typeof cacheManifest

/** The tag of a topic: `cacheTagOf("product", "gao-tam")` → "product:gao-tam". */
export function cacheTagOf(topic: CacheTopic, key?: string): string {
  const { tag } = cacheManifest[topic]
  return key === undefined ? tag : `${tag}:${key}`
}

/** True when a text is a tag which the manifest can produce. */
export function isKnownTag(text: string): boolean {
  const [tag, key, ...rest] = text.split(":")
  if (rest.length > 0 || text.length > 160) return false
  const rules: readonly TagRule[] = Object.values(cacheManifest)
  return rules.some((rule) => rule.tag === tag && (rule.key ? rule.key.test(key ?? "") : key === undefined))
}

/** Tags of lists and shelves: those that carry no key. */
export const listTags: string[] = Object.values(cacheManifest).flatMap(({ tag, key }) => (key === null ? [tag] : []))
