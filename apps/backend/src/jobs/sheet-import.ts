import type { MedusaContainer } from "@medusajs/framework/types"
import { runImports } from "../workflows/spreadsheet/run-imports"

/** Goes on with imports of sheets that a killed process left. */
export default async function sheetImportJob(container: MedusaContainer): Promise<void> {
  await runImports(container)
}

export const config = { name: "sheet-import", schedule: "*/5 * * * * *" }
