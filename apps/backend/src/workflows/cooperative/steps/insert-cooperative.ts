import type { CreateCooperativeBody } from "@cho-htx/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuseField } from "../../../lib/refusal"
import { COOPERATIVE_MODULE } from "../../../modules/cooperative"
import type { CooperativeModuleService } from "../../../modules/cooperative/service"
import { cooperativeInput } from "../cooperative-input"
import { cooperativeMessages } from "../messages"

/** Writes a new cooperative as a draft. Throws INVALID_DATA when its registration code or handle is taken. */
export const insertCooperativeStep = createStep(
  "insert-cooperative",
  async (papers: CreateCooperativeBody, { container }) => {
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const input = cooperativeInput(papers)
    const [sameCode] = await service.listCooperatives({ registration_code: input.registration_code }, { take: 1 })
    if (sameCode) throw refuseField("registration_code", cooperativeMessages.registrationTaken(input.registration_code))
    const [sameHandle] = await service.listCooperatives({ handle: input.handle }, { take: 1 })
    if (sameHandle) throw refuseField("handle", cooperativeMessages.handleTaken(input.handle))
    const { id, handle, commune_code } = await service.createCooperatives(input)
    return new StepResponse({ id, handle, commune_code }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).deleteCooperatives(id)
  },
)
