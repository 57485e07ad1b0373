import { deliveryTableSchema } from "@cho-htx/contracts"
import { findCommune } from "@cho-htx/vietnam/admin-units"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseField } from "../../../lib/refusal"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { cooperativeMessages } from "../messages"

/** Everything activation needs to know: the cooperative with its commune's names, its delivery, the market's channel. */
export const loadActivationStep = createStep("load-cooperative-activation", async (id: string, { container }) => {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const { handle, name, address_line, commune_code, phone, delivery } = await service.retrieveCooperative(id)
  const commune = findCommune(commune_code)
  if (!commune) throw refuseField("commune_code", cooperativeMessages.unknownCommune(commune_code))
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id) throw new Error("The store has no default sales channel: seed the market first")
  return new StepResponse({
    id,
    handle,
    name,
    address: {
      address_1: address_line,
      address_2: commune.name,
      city: commune.province_name,
      province: commune.province_code,
      country_code: "vn",
      phone,
      company: name,
    },
    commune_code,
    pickup: deliveryTableSchema.parse(delivery).pickup,
    sales_channel_id: store.default_sales_channel_id,
  })
})
