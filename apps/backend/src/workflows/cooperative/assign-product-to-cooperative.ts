import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import { recordAuditStep } from "../staff/steps/record-audit"
import { CooperativeEvents } from "./events"
import { type AssignProducts, loadAssignmentStep } from "./steps/load-assignment"

const profileLink = (product_id: string, shipping_profile_id: string): LinkDefinition => ({
  [Modules.PRODUCT]: { product_id },
  [Modules.FULFILLMENT]: { shipping_profile_id },
})

/** Makes products a cooperative's own: the link and its shipping profile. Run again, it changes nothing. */
export const assignProductToCooperative = createWorkflow(
  "assign-product-to-cooperative",
  (input: WorkflowData<AssignProducts>) => {
    const plan = loadAssignmentStep(input)
    dismissRemoteLinkStep(
      transform({ plan }, ({ plan }) =>
        plan.otherProfile.flatMap(({ product_id, old_profile_id }) =>
          old_profile_id ? [profileLink(product_id, old_profile_id)] : [],
        ),
      ),
    )
    createRemoteLinkStep(
      transform({ plan }, ({ plan }): LinkDefinition[] => [
        ...plan.free.map((product_id) => ({
          [COOPERATIVE_MODULE]: { cooperative_id: plan.id },
          [Modules.PRODUCT]: { product_id },
        })),
        ...plan.otherProfile.map(({ product_id }) => profileLink(product_id, plan.profile_id)),
      ]),
    )
    recordAuditStep(
      transform({ input, plan }, ({ input, plan }) => ({
        actor: input.actor,
        action: "cooperative.assign_products",
        entity: "cooperative",
        entity_id: plan.id,
        after: { product_ids: input.product_ids },
      })),
    )
    emitEventStep({
      eventName: CooperativeEvents.productsAssigned,
      data: transform({ input, plan }, ({ input: { product_ids }, plan: { id, handle, commune_code } }) => ({
        id,
        handle,
        commune_code,
        product_ids,
      })),
    })
    return new WorkflowResponse(plan)
  },
)
