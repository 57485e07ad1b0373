import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { entityId } from "../../lib/entity-id"
import { type PricedMethod, totalsOf } from "../../modules/order-group/completion/totals"
import { wholeTotals } from "../../modules/order-group/completion/whole-totals"
import { rawOf } from "../../modules/order-group/db/amount"
import { type Db, inTransaction } from "../../modules/order-group/db/connection"
import type { Actor } from "./actor"
import { COD_PROVIDER } from "./cod-provider"
import { dueOf } from "./credit"
import { lockOpenCart } from "./lock-open-cart"
import type { Settlement } from "./settlement"
import { insertPayment, replaceItemTaxes, replaceMethods, updatePayment } from "./sql/settle"
import type { ViewRow } from "./sql/view-row"
import { taxLineRows } from "./tax-lines"
import { withRoundedDiscounts } from "./with-rounded-discounts"

/**
 * Writes deliveries, taxes and payment session of a cart in one transaction. Answers false, having written nothing, when a line changed
 * since `row` was read: read again and repeat. `also` runs first in the same transaction.
 */
export async function writeSettlement(
  scope: MedusaContainer,
  row: ViewRow,
  settlement: Settlement,
  actor: Actor,
  also: (db: Db) => Promise<void> = async () => undefined,
): Promise<boolean> {
  const taxes = await taxesOf(scope, row, settlement)
  const methods: (PricedMethod & { id: string })[] = settlement.changed
    ? settlement.methods.map((method) => ({
        ...method,
        adjustments: [],
        tax_lines: taxes.deliveries
          .filter((tax) => tax.shipping_method_id === method.id)
          .map((tax) => ({ ...tax, metadata: null, data: null })),
      }))
    : withRoundedDiscounts(row).methods
  const cost = totalsOf(row.currency_code, withRoundedDiscounts(row).lines, wholeTotals(methods))
  const { total } = dueOf(row, cost.total)
  return inTransaction(scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), async (db) => {
    if (!(await lockOpenCart(db, row, actor))) return false
    await also(db)
    if (taxes.itemsChanged)
      await db.run(replaceItemTaxes, [JSON.stringify({ cart_line_item_tax_line: taxes.items }), row.id])
    if (settlement.changed) {
      const rows = { cart_shipping_method: settlement.methods, cart_shipping_method_tax_line: taxes.deliveries }
      await db.run(replaceMethods, [JSON.stringify(rows), row.id])
    }
    await settlePayment(db, row, total)
    return true
  })
}

async function settlePayment(db: Db, row: ViewRow, total: number): Promise<void> {
  const amount = { currency_code: row.currency_code, amount: total, raw_amount: rawOf(total) }
  const collectionId = row.payment?.id ?? entityId("pay_col")
  const fresh = !row.payment
  if (!fresh) {
    const [kept] = await db.run(updatePayment, [collectionId, total, JSON.stringify(amount.raw_amount), COD_PROVIDER])
    if (kept && kept.sessions > 0) return
  }
  const session = {
    ...amount,
    id: entityId("payses"),
    provider_id: COD_PROVIDER,
    data: { amount: total },
    status: "pending",
    payment_collection_id: collectionId,
    context: {},
    metadata: {},
  }
  const link = { id: entityId("capay"), cart_id: row.id, payment_collection_id: collectionId }
  const rows = {
    payment_collection: fresh ? [{ ...amount, id: collectionId, status: "not_paid" }] : [],
    payment_session: [session],
    cart_payment_collection: fresh ? [link] : [],
  }
  await db.run(insertPayment, [JSON.stringify(rows)])
}

/** Taxes of lines and deliveries by the Tax module; whether those of the lines differ from what is stored. */
async function taxesOf(scope: MedusaContainer, row: ViewRow, settlement: Settlement) {
  const customer = row.customer_id ? { id: row.customer_id, email: row.email, groups: row.customer_groups } : null
  const items = row.lines.map((line) => ({
    id: line.id,
    product_id: line.product_id,
    product_type_id: line.product_type_id,
    quantity: line.quantity,
    unit_price: line.raw_unit_price.value,
  }))
  const context = { currency_code: row.currency_code, country_code: "vn", province: null, customer }
  const taxes = await taxLineRows(scope, items, settlement.changed ? settlement.methods : [], context)
  const key = (id: string, tax: { code: string; rate: number; tax_rate_id: string | null }) =>
    [id, tax.code, tax.rate, tax.tax_rate_id].join("|")
  const stored = row.lines.flatMap((line) => line.tax_lines.map((tax) => key(line.id, tax))).sort()
  const wanted = taxes.items.map((tax) => key(tax.item_id, tax)).sort()
  return { ...taxes, itemsChanged: stored.join() !== wanted.join() }
}
