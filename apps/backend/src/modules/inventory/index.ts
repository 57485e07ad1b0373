import { Module, Modules } from "@medusajs/framework/utils"
import { SafeInventoryService } from "./service"

/**
 * Medusa's Inventory module, made safe: the same key, tables, links and methods, but whatever writes stock locks the levels first and
 * refuses what cannot be. It takes the place of the original in medusa-config.ts (docs/adr/0010-safe-inventory.md).
 */
export default Module(Modules.INVENTORY, { service: SafeInventoryService })
