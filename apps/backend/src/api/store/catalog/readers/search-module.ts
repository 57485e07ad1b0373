import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export const searchModule = (scope: MedusaContainer): ISearchModuleService => scope.resolve(Modules.SEARCH)
