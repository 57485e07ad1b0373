import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { config } from "../config/env"
import { filesFolder } from "../config/file-module"
import { buildFirstIndex } from "../search/worker/build-first-index"
import { seedBase } from "./base"
import { ensureCampaign } from "./demo/steps/ensure-campaign"
import { ensureCategories } from "./demo/steps/ensure-categories"
import { ensureCertificates } from "./demo/steps/ensure-certificates"
import { ensureCooperatives } from "./demo/steps/ensure-cooperatives"
import { ensureCustomer } from "./demo/steps/ensure-customer"
import { ensureMember } from "./demo/steps/ensure-member"
import { ensureOrders } from "./demo/steps/ensure-orders"
import { ensureProducts } from "./demo/steps/ensure-products"
import { ensureSale } from "./demo/steps/ensure-sale"
import { renderAllPictures } from "./pictures/render-all"
import { createProgress } from "./progress"

/** Makes whatever of the demonstration is missing: cooperatives, goods with pictures, certificates, a fair and orders. */
export async function seedDemo(container: MedusaContainer, now = new Date()): Promise<void> {
  const { step, count } = createProgress()
  const base = await step("market", () => seedBase(container))
  // Drawing uses other threads, so it runs beside the work of the database.
  const pictures = renderAllPictures(filesFolder(config), count("pictures"))
  // A failure is reported where it is awaited, below.
  pictures.catch(() => undefined)
  const categories = await step("categories", () => ensureCategories(container))
  const cooperatives = await step("cooperatives", () => ensureCooperatives(container, now))
  const collection_id = await step("campaign", () => ensureCampaign(container, now))
  const { sales_channel_id } = base
  const goods = { cooperatives, categories, collection_id, sales_channel_id }
  const products = await step("products", () => ensureProducts(container, goods))
  await step("certificates", () => ensureCertificates(container, products, now))
  await step("sale prices", () => ensureSale(container, products, now))
  await step("member", () => ensureMember(container))
  const customer_id = await step("shopper", () => ensureCustomer(container))
  await step("orders", () =>
    ensureOrders(container, { products, sales_channel_id, customer_id }, now, count("orders placed")),
  )
  await step("pictures", () => pictures)
}

/** Entry of `medusa exec`. The market opens with all of it in its index. */
export default async function run({ container }: ExecArgs): Promise<void> {
  await seedDemo(container)
  await buildFirstIndex(container)
}
