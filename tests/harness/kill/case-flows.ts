import { resolveCase } from "../../../apps/backend/src/workflows/checkout/cases/resolve-case"
import type { Flow } from "./flows"

/** Flows that bring Medusa's own workflows with them, which take seconds to load. */
export const caseFlows: Record<string, Flow> = {
  "drop-event": (scope, { case_id }) =>
    resolveCase(scope, { id: case_id, resolution: "drop", note: "Thử", actor: "user:kill" }),
}
