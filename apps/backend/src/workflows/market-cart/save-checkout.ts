import type { CheckoutDetails, MarketCart } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { entityId } from "../../lib/entity-id"
import type { Db } from "../../modules/order-group/db/connection"
import { marketError } from "../checkout/market-error"
import type { Actor } from "./actor"
import { readOpenCart } from "./read-cart-row"
import { type Receiver, receiverOf } from "./receiver"
import { settleCart } from "./settle-cart"
import { settlementOf } from "./settlement"
import { guestCustomer, saveDetails } from "./sql/settle"
import type { ViewRow } from "./sql/view-row"
import { writeSettlement } from "./write-settlement"

/**
 * Writes who receives, where, how each parcel travels and how it is paid; safe to repeat. Prices of lines stay as the buyer saw them: a
 * change shows as an issue of the line. Throws MarketError for a bad phone, commune or delivery and for an empty cart.
 */
export async function saveCheckout(
  scope: MedusaContainer,
  cartId: string,
  details: CheckoutDetails,
  actor: Actor,
): Promise<MarketCart> {
  const receiver = receiverOf(details)
  for (let tries = 0; tries < 4; tries += 1) {
    const row = await readOpenCart(scope, cartId, actor)
    if (row.lines.length === 0) throw marketError([{ code: "cart_empty", path: "cart" }])
    const given = { ...row, address: addressRow(row, receiver) }
    const settlement = settlementOf(given, details.deliveries, true)
    if (!settlement) continue
    const save = (db: Db) => writeDetails(db, given, receiver, details, actor)
    if (await writeSettlement(scope, given, settlement, actor, save)) return settleCart(scope, cartId, actor)
  }
  throw marketError([{ code: "cart_changed", path: "cart" }])
}

function addressRow(row: ViewRow, receiver: Receiver): NonNullable<ViewRow["address"]> {
  return {
    ...row.address,
    first_name: receiver.name,
    last_name: null,
    address_1: receiver.address_line,
    city: receiver.commune_name,
    province: receiver.province_name,
    country_code: "vn",
    phone: receiver.phone,
    metadata: {
      commune_code: receiver.commune_code,
      ...(receiver.commune_typed ? { commune_typed: receiver.commune_typed } : {}),
    },
  }
}

async function writeDetails(db: Db, given: ViewRow, receiver: Receiver, details: CheckoutDetails, actor: Actor) {
  const address = addressRow(given, receiver)
  const shippingId = typeof address.id === "string" ? address.id : entityId("caaddr")
  const billingId = given.billing_address_id ?? entityId("caaddr")
  const email = details.email === undefined ? given.email : details.email.toLowerCase() || null
  const registered = actor.customer_id ?? (given.owned ? given.customer_id : null)
  const guest = registered || !email ? [] : await db.run(guestCustomer, [email, entityId("cus")])
  await db.run(saveDetails, [
    JSON.stringify([
      { ...address, id: shippingId },
      { ...address, id: billingId },
    ]),
    given.id,
    shippingId,
    billingId,
    email,
    registered ?? guest[0]?.id ?? null,
    details.note || null,
  ])
}
