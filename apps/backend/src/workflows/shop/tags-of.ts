/** Shapes of the shop's cache tags; a tag outside its manifest would make the shop refuse the whole message. */
const HANDLE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const COMMUNE = /^\d{5}$/
const LOT = /^[2-9A-HJKMNP-Z]{10}$/
const MAX_KEY = 140

/** What events carry that names pages: see CatalogChanged and CooperativeEvent. */
export interface ShopNews {
  handle?: string
  commune_code?: string
  handles?: string[]
  cooperatives?: string[]
  communes?: string[]
  /** Public code of a lot. */
  code?: string
}

const keyed = (topic: string, shape: RegExp, keys: readonly (string | undefined)[] = []): string[] =>
  keys.flatMap((key) => (key && key.length <= MAX_KEY && shape.test(key) ? [`${topic}:${key}`] : []))

const named = (news: ShopNews): string[] => [
  ...keyed("product", HANDLE, news.handles),
  ...keyed("cooperative", HANDLE, news.cooperatives),
  ...keyed("commune", COMMUNE, news.communes),
]

/**
 * Which of the shop's cache tags an event touches. Changes of products, prices, stock that runs out, certificates and their
 * makers all arrive as `catalog.products_changed`, after the search index holds them: pages are drawn from it. Availability
 * is never cached, so a sale by itself touches nothing.
 */
export function tagsOf(eventName: string, news: ShopNews): string[] {
  if (eventName === "catalog.products_changed") return ["products", "cooperatives", "categories", ...named(news)]
  const [domain] = eventName.split(".")
  switch (domain) {
    case "cooperative":
      return [
        "cooperatives",
        "products",
        ...keyed("cooperative", HANDLE, [news.handle]),
        ...keyed("commune", COMMUNE, [news.commune_code]),
      ]
    case "lot":
      return keyed("lot", LOT, [news.code])
    case "certificate":
      return ["products"]
    case "product-category":
      return ["categories", "products"]
    case "product-collection":
      return ["campaign", "products"]
    default:
      return []
  }
}
