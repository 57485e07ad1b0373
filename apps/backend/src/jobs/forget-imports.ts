import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetImports } from "../workflows/spreadsheet/forget-imports"

/** Every hour deletes what was read of sheets long ago. */
export default async function forgetImportsJob(container: MedusaContainer): Promise<void> {
  await forgetImports(container)
}

export const config = { name: "forget-imports", schedule: "43 * * * *" }
