import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

const channelName = "Chợ HTX"

/** The one sales channel and the shop's publishable key for it. */
export async function ensureSalesChannel(container: MedusaContainer) {
  const sales_channel_id = await ensureChannel(container)
  const keys = container.resolve(Modules.API_KEY)
  const [known] = await keys.listApiKeys({ type: "publishable", title: channelName })
  if (known) return { sales_channel_id, publishable_key: known.token }
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ type: "publishable", title: channelName, created_by: "system" }] },
  })
  const key = result[0]
  if (!key) throw new Error("Medusa made no publishable key")
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [sales_channel_id] } })
  return { sales_channel_id, publishable_key: key.token }
}

async function ensureChannel(container: MedusaContainer): Promise<string> {
  const [known] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({ name: channelName })
  if (known) return known.id
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: channelName }] },
  })
  const channel = result[0]
  if (!channel) throw new Error("Medusa made no sales channel")
  return channel.id
}
