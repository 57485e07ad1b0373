import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createRegionsWorkflow, createTaxRegionsWorkflow, updateStoresWorkflow } from "@medusajs/medusa/core-flows"

const currency = "vnd"
const country = "vn"

/** The one region, its tax region, tax-inclusive prices and the store's defaults. Answers the region's id. */
export async function ensureMarket(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const [existing] = await container.resolve(Modules.REGION).listRegions({ currency_code: currency })
  if (existing) return existing.id
  const region = await createRegion(container)
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: country,
        provider_id: "tp_system",
        default_tax_rate: { name: "Giá đã gồm thuế", code: "VN0", rate: 0 },
      },
    ],
  })
  await setStoreDefaults(container, salesChannelId, region.id)
  await includeTaxInPrices(container)
  return region.id
}

/** The region offers every payment provider that is configured. */
async function createRegion(container: MedusaContainer) {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: currency,
          countries: [country],
          is_tax_inclusive: true,
          automatic_taxes: true,
          payment_providers: providers.map((provider) => provider.id),
        },
      ],
    },
  })
  const [region] = result
  if (!region) throw new Error("Medusa made no region")
  return region
}

async function setStoreDefaults(container: MedusaContainer, salesChannelId: string, regionId: string) {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store) throw new Error("Medusa has not made its store yet: run db:migrate first")
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "Chợ HTX",
        supported_currencies: [{ currency_code: currency, is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: salesChannelId,
        default_region_id: regionId,
      },
    },
  })
}

/** Both the region and the currency must say so: the shop prices by region, imports by currency. */
async function includeTaxInPrices(container: MedusaContainer) {
  const pricing = container.resolve(Modules.PRICING)
  const preferences = await pricing.listPricePreferences({ attribute: "currency_code", value: currency })
  const ids = preferences.filter((preference) => !preference.is_tax_inclusive).map((preference) => preference.id)
  if (ids.length > 0) await pricing.updatePricePreferences({ id: ids }, { is_tax_inclusive: true })
  if (preferences.length === 0)
    await pricing.createPricePreferences({ attribute: "currency_code", value: currency, is_tax_inclusive: true })
}
