import { type ProductContent, updateVendorProductSchema, type VendorProduct } from "@cho-htx/contracts"
import type { WriteAnswer } from "./after-write"
import type { Write } from "./draft"

const emptyContent: ProductContent = {
  ...{
    title: "",
    category: null,
    description: null,
    handling: "ambient",
    transit_days: null,
    photos: [],
    variants: [],
  },
  facts: { origin: null, shelf_life: null, storage: null, season: null, ingredients: null },
}

/** For tests. The market's side: a key counts once, a version that is not the newest is refused, as edit-listing.ts and act.ts have it. */
export function fakeMarket(fates: Iterator<string>) {
  const products: (ProductContent & { id: string; version: number; state: VendorProduct["state"] })[] = []
  const answers = new Map<string, WriteAnswer>()
  let packs = 0
  const view = (product: (typeof products)[number]): VendorProduct => ({
    ...product,
    version: String(product.version),
    ...{ handle: "x", missing: [], review: null, change_request: null, updated_at: "2026-11-30T00:00:00Z" },
  })
  const merge = (product: (typeof products)[number], body: unknown) => {
    const {
      variants,
      photos,
      facts,
      category,
      version: _,
      ...words
    } = updateVendorProductSchema.parse({ version: "1", ...Object(body) })
    Object.assign(product, JSON.parse(JSON.stringify(words)))
    Object.assign(product.facts, facts)
    if (category !== undefined) product.category = category ? { handle: category, name: category } : null
    if (photos) product.photos = photos.map(({ id, alt }) => ({ id, url: `/${id}`, alt: alt ?? null }))
    if (variants)
      product.variants = variants.map(({ id, stock, ...variant }) => {
        const old = product.variants.find((pack) => pack.id === id)
        packs += 1
        const fresh = {
          pack_unit: null,
          net: null,
          shipping_weight_g: null,
          sku: null,
          price: null,
          low_stock_at: null,
        }
        const shelf = { stocked: old?.stocked ?? stock ?? 0, reserved: 0, available: 0, low: false }
        return { ...fresh, ...variant, ...shelf, id: old?.id ?? `variant_${packs}` }
      })
    product.version += 1
  }
  const arrive = ({ key, kind, body, path }: Write): WriteAnswer => {
    const known = answers.get(key)
    if (known) return known
    const product = products[0]
    const asked: { version?: string; expected?: number; quantity?: number } = Object(body)
    const answer = ((): WriteAnswer => {
      if (kind === "create") {
        const made = {
          ...structuredClone(emptyContent),
          id: `prod_${products.length}`,
          version: 0,
          state: "draft" as const,
        }
        merge(made, body)
        products.push(made)
        return { kind: "product", product: view(made) }
      }
      if (!product) throw new Error("no product")
      const conflict: WriteAnswer = { kind: "refused", status: 409, message: null, details: [] }
      if (kind === "stock") {
        const pack = product.variants.find(({ id }) => path.endsWith(id ?? "?"))
        if (!pack || pack.stocked !== asked.expected) return conflict
        pack.stocked = asked.quantity ?? 0
        return { kind: "stock", variant_id: pack.id ?? "", stocked: pack.stocked }
      }
      if (asked.version !== String(product.version)) return conflict
      if (kind === "submit") {
        product.state = "proposed"
        product.version += 1
      } else merge(product, body)
      return { kind: "product", product: view(product) }
    })()
    answers.set(key, structuredClone(answer))
    return answer
  }
  const send = (write: Write): WriteAnswer => {
    const fate = fates.next().value ?? "fine"
    if (fate === "request-lost") return { kind: "lost" }
    const answer = arrive(write)
    if (fate === "doubled") arrive(write)
    if (fate === "reply-lost") return { kind: "lost" }
    if (fate === "busy") return { kind: "later", wait_ms: 10 }
    return answer
  }
  /** Another member writes, on the newest version. */
  const other = (change: (product: (typeof products)[number]) => void) => {
    const product = products[0]
    if (product?.state !== "draft") return
    change(product)
    product.version += 1
  }
  return { products, send, view, other }
}
