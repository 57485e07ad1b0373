import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { pgOf } from "../../lib/sql"
import { drainMails } from "./drain-mails"
import { mailsOfHoldExpired, mailsOfPaid, mailsOfPlaced, mailsOfStep } from "./mails-of"
import type { MailDraft } from "./outgoing"
import { queueMails } from "./queue-mails"
import { readPurchase } from "./read-purchase"
import { readStep } from "./read-step"

/** What an order event carries: the group's or the order's id, and for a parcel the id of its event. */
export interface OrderNews {
  id: string
  event_id?: string | undefined
}

const ofPurchase: Readonly<Record<string, typeof mailsOfPlaced>> = {
  "order-group.paid": mailsOfPaid,
  "order-group.hold_expired": mailsOfHoldExpired,
}

async function draftsOf(pg: Knex, event: string, news: OrderNews): Promise<MailDraft[]> {
  const shopUrl = config.SHOP_URL
  if (!event.startsWith("parcel.")) {
    const purchase = await readPurchase(pg, news.id)
    if (!purchase) return []
    return (ofPurchase[event] ?? mailsOfPlaced)({ purchase, shopUrl })
  }
  const found = news.event_id ? await readStep(pg, news.event_id) : null
  const purchase = found && (await readPurchase(pg, found.order_group_id))
  const parcel = purchase?.parcels.find(({ order_id }) => order_id === found?.order_id)
  return found && purchase && parcel ? mailsOfStep({ purchase, parcel, step: found.step, shopUrl }) : []
}

/**
 * Writes the mails of an order event into the queue and sends what is due. An event that comes again adds nothing; an event about
 * something that is gone, or whose reader has no address, is passed over. Throws when the database does not answer.
 */
export async function sendOrderMail(scope: MedusaContainer, event: string, news: OrderNews): Promise<void> {
  const drafts = await draftsOf(pgOf(scope), event, news)
  if (drafts.length === 0) return
  await queueMails(pgOf(scope), drafts)
  await drainMails(scope)
}
