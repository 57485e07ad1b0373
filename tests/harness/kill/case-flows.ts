import { resolveCase } from "../../../apps/backend/src/workflows/checkout/cases/resolve-case"
import { commitImport } from "../../../apps/backend/src/workflows/spreadsheet/commit-import"
import { runImports } from "../../../apps/backend/src/workflows/spreadsheet/run-imports"
import type { Flow } from "./flows"

/** Flows that bring Medusa's own workflows with them, which take seconds to load. */
export const caseFlows: Record<string, Flow> = {
  "drop-event": (scope, { case_id }) =>
    resolveCase(scope, { id: case_id, resolution: "drop", note: "Thử", actor: "user:kill" }),
  "import-sheet": async (scope, { cooperative_id, case_id: import_id }) => {
    await commitImport(scope, { cooperative_id, import_id, actor: "member:kill" })
    await runImports(scope)
  },
}
