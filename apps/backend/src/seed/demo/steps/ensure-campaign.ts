import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCollectionsWorkflow } from "@medusajs/medusa/core-flows"
import { campaignPlan } from "../campaign"

/** Makes the running fair as a product collection. Answers its id. */
export async function ensureCampaign(container: MedusaContainer, now: Date): Promise<string> {
  const { title, handle, ...campaign } = campaignPlan(now)
  const [known] = await container.resolve(Modules.PRODUCT).listProductCollections({ handle }, { take: 1 })
  if (known) return known.id
  const { result } = await createCollectionsWorkflow(container).run({
    input: { collections: [{ title, handle, metadata: { campaign } }] },
  })
  const made = result[0]
  if (!made) throw new Error("Medusa made no collection for the campaign")
  return made.id
}
