import type { MedusaContainer } from "@medusajs/framework/types"
import { pgOf, sql } from "../../lib/sql"
import { mailEvents } from "./mail-events"
import { sendCooperativeMail } from "./send-cooperative-mail"
import { sendOrderMail } from "./send-order-mail"
import { decisionsWithoutMail, paidWithoutMail, placedWithoutMail, stepsWithoutMail } from "./sql/missing-mails"

interface Row {
  name: string
  id: string
  event_id: string | null
}

const MOST = 200
const kinds = mailEvents.flatMap((name) => (name.startsWith("parcel.") ? [name.slice("parcel.".length)] : []))

/**
 * Writes the mails of events of the last day that reached no subscriber: the bus hands an event on once, and a crash in that moment
 * loses it. At most 200 of each sort a run; answers how many were made good.
 */
export async function catchUpMails(scope: MedusaContainer): Promise<number> {
  const pg = pgOf(scope)
  const placed = await sql<Row>(pg, placedWithoutMail, [MOST])
  const steps = await sql<Row>(pg, stepsWithoutMail, [kinds, MOST])
  const paid = await sql<Row>(pg, paidWithoutMail, [MOST])
  const missed = [...placed, ...paid, ...steps]
  for (const { name, id, event_id } of missed)
    await sendOrderMail(scope, name, { id, ...(event_id ? { event_id } : {}) })
  const decided = await sql<Row>(pg, decisionsWithoutMail, [MOST])
  for (const { name, id } of decided) await sendCooperativeMail(scope, name, id)
  return missed.length + decided.length
}
