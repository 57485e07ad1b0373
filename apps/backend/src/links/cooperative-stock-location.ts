import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import CooperativeModule from "../modules/cooperative"

/** Where a cooperative keeps its goods. */
export default defineLink(
  CooperativeModule.linkable.cooperative,
  { linkable: StockLocationModule.linkable.stockLocation, isList: true },
  { database: { table: "cooperative_stock_location" } },
)
