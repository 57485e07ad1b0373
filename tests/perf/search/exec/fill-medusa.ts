import type { ExecArgs, ISearchModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Fills the index of Medusa's own provider, by the module's own rebuild. Entry of `medusa exec`; says how long that took. */
export default async function fill({ container }: ExecArgs): Promise<void> {
  const search: ISearchModuleService = container.resolve(Modules.SEARCH)
  const started = performance.now()
  await search.reindex({ index: "product", strategy: "swap" })
  console.log(`filled in ${Math.round(performance.now() - started)} ms`)
}
