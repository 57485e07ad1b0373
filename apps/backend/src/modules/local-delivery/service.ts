import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import { Refusal } from "../../lib/refusal"
import { deliveryMessages } from "./messages"
import { parcelOf } from "./parcel-of"
import { localDeliveryContextSchema } from "./pricing-context"
import { quoteDelivery } from "./quote-delivery"

type Data = Record<string, unknown>

const refuse = (message: string) => new Refusal("invalid_data", message)
const price = (dong: number): CalculatedShippingOptionPrice => ({
  calculated_amount: dong,
  is_calculated_price_tax_inclusive: true,
})

/**
 * Delivery by the cooperative itself or a carrier it knows. Prices come from the cooperative's own table; a shipment is
 * arranged by people, so making or cancelling a fulfillment contacts nobody.
 */
export class LocalDeliveryProvider extends AbstractFulfillmentProviderService {
  static override identifier = "local-delivery"

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [
      { id: "delivery", kind: "home" },
      { id: "pickup", kind: "pickup" },
      { id: "return", is_return: true },
    ]
  }

  override async validateOption(data: Data): Promise<boolean> {
    return (await this.getFulfillmentOptions()).some((option) => option.id === data.id)
  }

  override async canCalculate(): Promise<boolean> {
    return true
  }

  /** Integer đồng with tax. Throws INVALID_DATA when the commune is missing or unknown, or the cooperative has no table. */
  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const parsed = localDeliveryContextSchema.safeParse(context)
    const seller = parsed.success ? parsed.data.local_delivery.tables[context.from_location?.id ?? ""] : undefined
    if (!parsed.success || !seller) throw refuse(deliveryMessages.noTable)
    if (optionData.kind === "pickup") {
      if (!seller.table.pickup) throw refuse(deliveryMessages.noPickup)
      return price(0)
    }
    const to = context.shipping_address?.metadata?.commune_code
    if (typeof to !== "string") throw refuse(deliveryMessages.noCommune)
    const parcel = parcelOf(context.items ?? [], parsed.data.local_delivery.discounts)
    const quote = quoteDelivery(seller.table, { from: seller.commune_code, to, ...parcel })
    if (!quote) throw refuse(deliveryMessages.unknownCommune(to))
    return price(quote.fee)
  }

  override async validateFulfillmentData(_option: Data, data: Data): Promise<Data> {
    return data
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Data> {
    return {}
  }
}
