import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { refuseWorkflowByHand } from "../../../workflows/checkout/refuse-workflow-by-hand"

/** Before Medusa's routes: no workflow is started, and none of its steps ended, by name. */
function guardWorkflow(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  refuseWorkflowByHand(req.params.workflow_id ?? "")
  next()
}

const methods: MiddlewareRoute["methods"] = ["POST", "PUT", "PATCH", "DELETE"]

export const adminWorkflowMiddlewares: MiddlewareRoute[] = [
  { methods, matcher: "/admin/workflows-executions/:workflow_id/run", middlewares: [guardWorkflow] },
  { methods, matcher: "/admin/workflows-executions/:workflow_id/steps*", middlewares: [guardWorkflow] },
]
