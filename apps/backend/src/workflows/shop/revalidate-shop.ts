import { createWorkflow, transform, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { postTagsStep } from "./steps/post-tags"

/** Makes the shop draw anew every page that carries one of these cache tags. */
export const revalidateShop = createWorkflow("revalidate-shop", (input: WorkflowData<{ tags: string[] }>) => {
  return new WorkflowResponse(postTagsStep(transform({ input }, ({ input }) => input.tags)))
})
