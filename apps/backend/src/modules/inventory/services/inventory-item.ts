import type { DAL } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, ModulesSdkUtils } from "@medusajs/framework/utils"
import { InventoryItem } from "@medusajs/inventory/dist/models"
import { Refusal } from "../../../lib/refusal"
import { filterOf, type Keys } from "../levels/filter-of"
import { forgetLevels } from "../levels/forget-levels"
import { unitsHeld } from "../levels/held-levels"
import { lockLevels } from "../levels/lock-levels"
import { restoreItems } from "../levels/restore-items"
import { managerOf, type StockContext, transactionOf } from "../levels/transaction-of"
import { stockMessages } from "../messages"

interface Item {
  id: string
}

/** The internal service of inventory items, through which every deletion of one passes: an item whose goods orders hold stays. */
export class InventoryItemService extends ModulesSdkUtils.MedusaInternalService<object, typeof InventoryItem>(
  InventoryItem,
) {
  protected readonly inventoryItemRepository: DAL.RepositoryService

  constructor(container: { inventoryItemRepository: DAL.RepositoryService }) {
    super(container)
    this.inventoryItemRepository = container.inventoryItemRepository
  }

  /** Throws CONFLICT when reservations of one of the items live. */
  @InjectTransactionManager("inventoryItemRepository")
  override async delete(keys: Keys, @MedusaContext() context: StockContext = {}) {
    await this.refuseHeld(keys, context)
    return super.delete(filterOf(keys), context)
  }

  /** Throws CONFLICT when reservations of one of the items live. */
  @InjectTransactionManager("inventoryItemRepository")
  override async softDelete(keys: Keys, @MedusaContext() context: StockContext = {}) {
    await this.refuseHeld(keys, context)
    return super.softDelete(filterOf(keys), context)
  }

  /** Revives items and the levels deleted together with them; reservations stay as they are. */
  @InjectTransactionManager("inventoryItemRepository")
  override async restore(
    keys: Keys,
    @MedusaContext() context: StockContext = {},
  ): ReturnType<InstanceType<ReturnType<typeof ModulesSdkUtils.MedusaInternalService>>["restore"]> {
    const deleted: Item[] = await this.list(filterOf(keys), { select: ["id"], withDeleted: true }, context)
    await restoreItems(
      transactionOf(context),
      deleted.map(({ id }) => id),
    )
    await forgetLevels(managerOf(context))
    const items = await this.list({ id: deleted.map(({ id }) => id) }, {}, context)
    return [items, { InventoryItem: items }]
  }

  /** Locks the items' levels, so that no reservation comes before the commit. */
  private async refuseHeld(keys: Keys, context: StockContext): Promise<void> {
    const items: Item[] = await this.list(filterOf(keys), { select: ["id"] }, context)
    const ids = items.map(({ id }) => id)
    const trx = transactionOf(context)
    await lockLevels(trx, ids)
    await forgetLevels(managerOf(context))
    const units = await unitsHeld(trx, ids)
    if (units > 0) throw new Refusal("conflict", stockMessages.itemHeld(units))
  }
}
