import type { InventoryTypes, RestoreReturn, SoftDeleteReturn } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import InventoryModuleService from "@medusajs/inventory/dist/services/inventory-module"
import { Refusal } from "../../lib/refusal"
import { checkNewReservations } from "./levels/check-new-reservations"
import { checkReservationUpdates } from "./levels/check-reservation-updates"
import { alreadyHeld, deletedOf, findReservations, lastDeletedOf, type ReservationRow } from "./levels/reservation-rows"
import { type StockContext, transactionOf } from "./levels/transaction-of"
import { underLock } from "./levels/under-lock"
import { stockMessages } from "./messages"

const itemsOf = (rows: readonly Pick<ReservationRow, "inventory_item_id">[]) => rows.map((row) => row.inventory_item_id)

/**
 * Reservations under the levels' locks. Medusa reads a level and writes an absolute number back; a completion between the two would be
 * lost. Each of these is the transactional inner half of a method of Medusa's, which emits events after the commit.
 */
export class SafeReservations extends InventoryModuleService {
  /** Throws INVALID_DATA, NOT_FOUND or CONFLICT (not enough stock) before anything is written. */
  @InjectTransactionManager()
  override async createReservationItems_(
    input: InventoryTypes.CreateReservationItemInput[],
    @MedusaContext() context: StockContext = {},
  ) {
    return underLock(context, itemsOf(input), async (levels, trx) => {
      if (await alreadyHeld(trx, input)) throw new Refusal("conflict", stockMessages.lineHeld)
      checkNewReservations(input, levels)
      return super.createReservationItems_(input, context)
    })
  }

  /**
   * Throws INVALID_DATA, NOT_FOUND or CONFLICT (not enough stock, also where a reservation moves to). Not Medusa's own: it forgets the
   * place a reservation leaves, and refuses to shrink one whose goods a fulfillment has just taken off the shelf.
   */
  @InjectTransactionManager()
  override async updateReservationItems_(
    input: InventoryTypes.UpdateReservationItemInput[],
    @MedusaContext() context: StockContext = {},
  ) {
    const ids = input.map(({ id }) => id)
    const found = await findReservations(transactionOf(context), "id", ids)
    return underLock(context, itemsOf(found), async (levels, trx) => {
      checkReservationUpdates(input, await findReservations(trx, "id", ids, "live"), levels)
      return this.reservationItemService_.update(input, context)
    })
  }

  @InjectTransactionManager()
  protected override async deleteReservationItems_(
    ids: string | string[],
    @MedusaContext() context: StockContext = {},
  ): Promise<void> {
    const found = await findReservations(transactionOf(context), "id", ids)
    await underLock(context, itemsOf(found), () => super.deleteReservationItems_(ids, context))
  }

  @InjectTransactionManager()
  protected override async softDeleteReservationItems_(
    ids: string | string[],
    config?: SoftDeleteReturn<string>,
    @MedusaContext() context: StockContext = {},
  ): Promise<void> {
    const found = await findReservations(transactionOf(context), "id", ids)
    await underLock(context, itemsOf(found), () => super.softDeleteReservationItems_(ids, config, context))
  }

  /** Revives deleted reservations; throws CONFLICT when their stock has gone to somebody else. */
  @InjectTransactionManager()
  protected override async restoreReservationItems_(
    ids: string | string[],
    config?: RestoreReturn<string>,
    @MedusaContext() context: StockContext = {},
  ): Promise<void> {
    const found = await findReservations(transactionOf(context), "id", ids)
    await underLock(context, itemsOf(found), async (_, trx) => {
      const deleted = await deletedOf(trx, ids)
      if (deleted.length > 0) await super.restoreReservationItems_(deleted, config, context)
    })
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemByLocationId_(
    locationId: string | string[],
    @MedusaContext() context: StockContext = {},
  ): Promise<void> {
    const found = await findReservations(transactionOf(context), "location_id", locationId)
    await underLock(context, itemsOf(found), () => super.deleteReservationItemByLocationId_(locationId, context))
  }

  @InjectTransactionManager()
  protected override async deleteReservationItemsByLineItem_(
    lineItemId: string | string[],
    @MedusaContext() context: StockContext = {},
  ): Promise<void> {
    const found = await findReservations(transactionOf(context), "line_item_id", lineItemId)
    await underLock(context, itemsOf(found), () => super.deleteReservationItemsByLineItem_(lineItemId, context))
  }

  /** Revives what the last deletion of each line took, and nothing older; throws CONFLICT when the stock has gone to somebody else. */
  @InjectTransactionManager()
  protected override async restoreReservationItemsByLineItem_(
    lineItemId: string | string[],
    @MedusaContext() context: StockContext = {},
  ): Promise<void> {
    const found = await findReservations(transactionOf(context), "line_item_id", lineItemId)
    await underLock(context, itemsOf(found), async (_, trx) => {
      const deleted = await lastDeletedOf(trx, lineItemId)
      if (deleted.length > 0) await super.restoreReservationItems_(deleted, undefined, context)
    })
  }
}
