import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Refusal } from "../../../lib/refusal"
import { edgeMessages } from "../../lib/messages"
import { pathOf } from "../../lib/path-of"
import { findOperation } from "./find-operation"

/** Roles and checks hang on the operation: what has none reaches no handler. 404. */
export function refuseUnknown(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const known = findOperation(req.method, pathOf(req))
  next(known ? undefined : new Refusal("not_found", edgeMessages.byType.not_found))
}
