import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../config/env"
import { filesFolder } from "../config/file-module"
import reindex from "../search/reindex"
import { seedBase } from "./base"
import { readLargeContext } from "./large/large-context"
import { addProductRows, type Rows } from "./large/product-rows"
import { writeRows } from "./large/write-rows"
import { renderAllPictures } from "./pictures/render-all"
import { createProgress } from "./progress"

/** Products in one transaction: large enough that PostgreSQL is busy, small enough for a few dozen MB of JSON. */
const BATCH = 1000

/** Makes products 0 … `wanted` − 1 of the large catalogue that are missing, by plain SQL, and brings the search up to date. */
export async function seedLarge(container: MedusaContainer, wanted: number): Promise<number> {
  const { step, count } = createProgress()
  const base = await seedBase(container)
  const context = await readLargeContext(container, base.sales_channel_id)
  await step("pictures", () => renderAllPictures(filesFolder(config), count("pictures")))
  const before = await countLarge(container, wanted)
  if (before === wanted) return 0
  const progress = count("products")
  await step("products", async () => {
    for (let start = 0; start < wanted; start += BATCH) {
      const rows: Rows = new Map()
      for (let number = start; number < Math.min(start + BATCH, wanted); number += 1) {
        addProductRows(rows, number, context)
      }
      await writeRows(container, rows)
      progress(Math.min(start + BATCH, wanted), wanted)
    }
  })
  await step("statistics", () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("analyze"))
  await step("search index", () => reindex({ container, args: [] }))
  return wanted - before
}

/** How many of the first `wanted` products are there. */
async function countLarge(container: MedusaContainer, wanted: number): Promise<number> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const last = `prod_LARGE${String(wanted - 1).padStart(8, "0")}0`
  const found: { rows: { count: number }[] } = await pg.raw(
    "select count(*)::int as count from product where id between 'prod_LARGE000000000' and ?",
    [last],
  )
  return found.rows[0]?.count ?? 0
}

/** Entry of `medusa exec`; SEED_PRODUCTS says how many. */
export default async function run({ container }: ExecArgs): Promise<void> {
  const wanted = Number(process.env.SEED_PRODUCTS)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 10_000_000) {
    throw new Error(`SEED_PRODUCTS must be a whole number from 1 to 10000000, not "${process.env.SEED_PRODUCTS}"`)
  }
  const added = await seedLarge(container, wanted)
  console.log(`  ${added} products added`)
}
