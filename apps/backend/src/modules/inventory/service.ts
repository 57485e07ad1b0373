import type { BigNumberInput, Context, InventoryTypes } from "@medusajs/framework/types"
import { EmitEvents, InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { type Adjustment, checkAdjustments } from "./levels/check-adjustments"
import { checkLevelQuantities, checkLevelUpdate } from "./levels/check-level-input"
import { forgetLevels } from "./levels/forget-levels"
import { lockLevels } from "./levels/lock-levels"
import { managerOf, type StockContext, transactionOf } from "./levels/transaction-of"
import { underLock } from "./levels/under-lock"
import { SafeReservations } from "./safe-reservations"

/**
 * Medusa's Inventory module under locks: reservations (SafeReservations) and, here, the stock itself, which never falls below zero or below
 * what is promised. Deletions pass through the internal services (services/).
 */
export class SafeInventoryService extends SafeReservations {
  /** Throws INVALID_DATA for a bad quantity. */
  @InjectTransactionManager()
  override async createInventoryLevels_(
    input: InventoryTypes.CreateInventoryLevelInput[],
    @MedusaContext() context: StockContext = {},
  ) {
    for (const level of input) checkLevelQuantities(level)
    return super.createInventoryLevels_(input, context)
  }

  /** Throws INVALID_DATA for a bad quantity, NOT_FOUND without a level, CONFLICT below what is reserved. */
  @InjectTransactionManager()
  override async updateInventoryLevels_(
    updates: InventoryTypes.UpdateInventoryLevelInput[],
    @MedusaContext() context: StockContext = {},
  ) {
    const items = updates.map((update) => update.inventory_item_id)
    return underLock(context, items, (levels) => {
      for (const update of updates) checkLevelUpdate(update, levels)
      return super.updateInventoryLevels_(updates, context)
    })
  }

  override adjustInventory(
    inventoryItemId: string,
    locationId: string,
    adjustment: BigNumberInput,
    context?: Context,
  ): Promise<InventoryTypes.InventoryLevelDTO>
  override adjustInventory(data: Adjustment[], context?: Context): Promise<InventoryTypes.InventoryLevelDTO[]>
  /** Adds to or takes from the stock, all of it or nothing. Throws CONFLICT below zero, or below what orders hold. */
  @InjectManager()
  @EmitEvents()
  override async adjustInventory(
    itemOrData: string | Adjustment[],
    location?: string | Context,
    adjustment: BigNumberInput = 0,
    @MedusaContext() context: StockContext = {},
  ) {
    const locationId = typeof location === "string" ? location : ""
    const data = Array.isArray(itemOrData) ? itemOrData : [{ inventoryItemId: itemOrData, locationId, adjustment }]
    const adjusted = await this.adjustAll_(data, context)
    return this.baseRepository_.serialize(Array.isArray(itemOrData) ? adjusted : adjusted[0])
  }

  /** All adjustments or none. Throws INVALID_DATA for a fraction, NOT_FOUND without a level, CONFLICT below zero or below what is held. */
  @InjectTransactionManager()
  protected async adjustAll_(adjustments: readonly Adjustment[], @MedusaContext() context: StockContext = {}) {
    const trx = transactionOf(context)
    const levels = await lockLevels(
      trx,
      adjustments.map((adjustment) => adjustment.inventoryItemId),
    )
    await forgetLevels(managerOf(context))
    await checkAdjustments(trx, adjustments, levels)
    const adjusted = []
    for (const { inventoryItemId, locationId, adjustment } of adjustments)
      adjusted.push(await super.adjustInventory_(inventoryItemId, locationId, adjustment, context))
    return adjusted
  }
}
