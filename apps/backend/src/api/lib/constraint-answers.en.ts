import type { Twin } from "../../lib/english/twin"
import type { constraintMessages as said } from "./constraint-answers"

/** English of `constraintMessages`. */
export const constraintMessages = {
  inventory_level_stocked_not_negative: "Stock cannot be less than 0. Load the stock again, then write it anew.",
  inventory_level_reserved_not_negative:
    "What is kept for orders cannot be less than 0. Load the page again, then try once more.",
  inventory_level_within_stock:
    "This is less than what is kept for orders. Load the stock again; if goods are really missing, cancel some orders first.",
  inventory_level_held_stays:
    "This place keeps goods for orders and cannot be deleted. Deliver or cancel those orders first.",
  reservation_item_quantity_positive: "At least 1 must be kept.",
  IDX_reservation_item_one_per_line: "Goods are kept for this item of the order already.",
  stock_change_stays: "The book of stock changes cannot be edited or deleted. Write down a new change.",
  goods_on_order_stay:
    "Orders that are not delivered keep these goods, so they cannot be deleted or counted another way. Deliver or cancel those orders first; to stop selling at once, turn the goods into a draft.",
  goods_on_order_untracked:
    "Orders that are not delivered were placed while these goods were not counted. Deliver or cancel those orders before you switch counting on.",
} satisfies Twin<typeof said>
