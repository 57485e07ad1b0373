import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import { productSeeds } from "../data/products"
import { packTitle } from "../pack-title"
import { productHandle, productInput } from "../product-input"
import type { ProductSeed } from "../types"
import type { OpenCooperative } from "./ensure-cooperatives"

export interface SeededProduct {
  id: string
  cooperative: OpenCooperative
  /** In the order of the packs. */
  variant_ids: string[]
}

export interface ProductDeps {
  cooperatives: Map<string, OpenCooperative>
  categories: Map<string, string>
  collection_id: string
  sales_channel_id: string
}

/** Products in one workflow run: larger batches gain nothing, smaller ones pay the engine more often. */
const BATCH = 40

/** Makes the goods that are missing, with stock at their cooperative's place and the link to it. Answers all of them. */
export async function ensureProducts(
  container: MedusaContainer,
  deps: ProductDeps,
): Promise<Map<ProductSeed, SeededProduct>> {
  const known = new Set((await listSeeded(container)).map((product) => product.handle))
  const inputs = missingInputs(known, deps)
  for (let start = 0; start < inputs.length; start += BATCH) {
    const products = inputs.slice(start, start + BATCH)
    await createProductsWorkflow(container).run({ input: { products } })
  }
  const seeded = await readSeeded(container, deps)
  await stockUp(container, seeded)
  await linkToMakers(container, seeded)
  return seeded
}

function missingInputs(known: Set<string>, deps: ProductDeps): CreateProductWorkflowInputDTO[] {
  const counters = new Map<string, number>()
  return productSeeds.flatMap((seed) => {
    const cooperative = deps.cooperatives.get(seed.cooperative)
    const category_id = deps.categories.get(seed.category)
    if (!cooperative || !category_id) throw new Error(`${seed.title}: no ${seed.cooperative} or ${seed.category}`)
    const number = (counters.get(seed.cooperative) ?? 0) + 1
    counters.set(seed.cooperative, number)
    if (known.has(productHandle(seed))) return []
    const collection_id = seed.campaign_cut === undefined ? undefined : deps.collection_id
    const { shipping_profile_id } = cooperative
    const context = { ...deps, shipping_profile_id, category_id, collection_id, number }
    return [productInput(seed, cooperative.seed, context)]
  })
}

const listSeeded = (container: MedusaContainer) =>
  container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: productSeeds.map(productHandle) },
      { select: ["id", "handle"], relations: ["variants"], take: productSeeds.length },
    )

async function readSeeded(container: MedusaContainer, deps: ProductDeps): Promise<Map<ProductSeed, SeededProduct>> {
  const byHandle = new Map((await listSeeded(container)).map((product) => [product.handle, product]))
  return new Map(
    productSeeds.map((seed) => {
      const product = byHandle.get(productHandle(seed))
      const cooperative = deps.cooperatives.get(seed.cooperative)
      if (!product || !cooperative) throw new Error(`Product "${seed.title}" was not made`)
      const variants = [...product.variants].sort((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
      return [seed, { id: product.id, cooperative, variant_ids: variants.map((variant) => variant.id) }]
    }),
  )
}

async function stockUp(container: MedusaContainer, seeded: Map<ProductSeed, SeededProduct>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const wanted = new Map(
    [...seeded].flatMap(([seed, product]) =>
      product.variant_ids.map((id, index) => [id, { seed, pack: seed.packs[index], product }] as const),
    ),
  )
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "inventory_items.inventory_item_id", "inventory_items.inventory.location_levels.id"],
    filters: { id: [...wanted.keys()] },
  })
  const empty = data.flatMap((variant) => {
    const item = variant.inventory_items?.[0]
    const want = wanted.get(variant.id)
    if (!item || !want?.pack || (item.inventory?.location_levels?.length ?? 0) > 0) return []
    return [{ id: item.inventory_item_id, pack: want.pack, seed: want.seed, product: want.product }]
  })
  if (empty.length === 0) return
  // Medusa names a shelf by its pack alone: a list of "túi 2 kg" tells nobody what lies there.
  await container
    .resolve(Modules.INVENTORY)
    .updateInventoryItems(empty.map(({ id, seed, pack }) => ({ id, title: `${seed.title}, ${packTitle(pack)}` })))
  const inventory_levels = empty.map(({ id, pack, product }) => ({
    inventory_item_id: id,
    location_id: product.cooperative.stock_location_id,
    stocked_quantity: pack.stock,
  }))
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}

async function linkToMakers(container: MedusaContainer, seeded: Map<ProductSeed, SeededProduct>): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    [...seeded.values()].map((product) => ({
      [COOPERATIVE_MODULE]: { cooperative_id: product.cooperative.id },
      [Modules.PRODUCT]: { product_id: product.id },
    })),
  )
}
