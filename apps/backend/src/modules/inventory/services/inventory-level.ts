import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import MedusaLevelService from "@medusajs/inventory/dist/services/inventory-level"
import { filterOf, type Keys } from "../levels/filter-of"
import { forgetLevels } from "../levels/forget-levels"
import { refuseHeldLevels } from "../levels/held-levels"
import { lockLevels } from "../levels/lock-levels"
import { settleReserved } from "../levels/settle-reserved"
import { managerOf, type StockContext, transactionOf } from "../levels/transaction-of"

interface Level {
  id: string
  inventory_item_id: string
}

/** Medusa's internal service of levels, through which every deletion of one passes: a level whose goods orders hold stays. */
export class InventoryLevelService extends MedusaLevelService {
  /** Throws CONFLICT when reservations live at one of the levels. */
  @InjectTransactionManager("inventoryLevelRepository")
  override async delete(keys: Keys, @MedusaContext() context: StockContext = {}) {
    await this.refuseHeld(keys, context)
    return super.delete(filterOf(keys), context)
  }

  /** Throws CONFLICT when reservations live at one of the levels. */
  @InjectTransactionManager("inventoryLevelRepository")
  override async softDelete(keys: Keys, @MedusaContext() context: StockContext = {}) {
    await this.refuseHeld(keys, context)
    return super.softDelete(filterOf(keys), context)
  }

  /** Revives levels; what is reserved there is counted anew. */
  @InjectTransactionManager("inventoryLevelRepository")
  override async restore(keys: Keys, @MedusaContext() context: StockContext = {}) {
    const restored = await super.restore(filterOf(keys), context)
    await managerOf(context).flush()
    const levels = await this.levelsOf(keys, context)
    await settleReserved(
      transactionOf(context),
      levels.map((level) => level.inventory_item_id),
    )
    return restored
  }

  private levelsOf(keys: Keys, context: StockContext): Promise<Level[]> {
    return this.list(filterOf(keys), { select: ["id", "inventory_item_id"] }, context)
  }

  /** Locks the levels, so that no reservation comes before the commit. */
  private async refuseHeld(keys: Keys, context: StockContext): Promise<void> {
    const levels = await this.levelsOf(keys, context)
    const trx = transactionOf(context)
    await lockLevels(
      trx,
      levels.map((level) => level.inventory_item_id),
    )
    await forgetLevels(managerOf(context))
    await refuseHeldLevels(
      trx,
      levels.map((level) => level.id),
    )
  }
}
