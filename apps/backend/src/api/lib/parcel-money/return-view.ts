import type { ParcelReturn } from "@cho-htx/contracts"
import type { ReturnRow } from "../../../modules/order-group/return/sql/returns"

/** A return as routes answer it. */
export const returnView = ({ id, status, created_at, items }: ReturnRow): ParcelReturn => ({
  id,
  status,
  created_at: created_at.toISOString(),
  lines: items.map((item) => ({
    line_id: item.item_id,
    quantity: item.quantity,
    restocked: item.received - item.damaged,
    damaged: item.damaged,
  })),
})
