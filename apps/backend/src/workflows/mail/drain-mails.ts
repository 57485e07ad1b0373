import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../lib/sql"
import { INVALID_MAIL } from "../../modules/mail/mail-refused"
import { deliverMail } from "./deliver-mail"
import { codeOf, failureOf } from "./failure"
import type { ClaimedMail } from "./outgoing"
import { waitAfter } from "./retry-policy"
import { claimMails, markForRetry, markGivenUp, markSent } from "./sql/outgoing-mail"

/** At once, as many as the provider opens connections. */
const BATCH = 3

let draining: Promise<void> | null = null
let again = false

/**
 * Sends what is due. Safe in several processes: each takes mails nobody else holds. Never throws; a mail that was not taken is tried
 * again later and given up in the end. A call while another runs makes that one look once more.
 */
export function drainMails(scope: MedusaContainer): Promise<void> {
  again = true
  draining ??= drainAll(scope).finally(() => {
    draining = null
  })
  return draining
}

async function drainAll(scope: MedusaContainer): Promise<void> {
  try {
    while (again) {
      again = false
      for (;;) {
        const mails = await sql<ClaimedMail>(pgOf(scope), claimMails, [BATCH])
        await Promise.all(mails.map((mail) => tryMail(scope, mail)))
        if (mails.length < BATCH) break
      }
    }
  } catch (error) {
    log(scope, "warn", { message: "mails not sent", reason: error instanceof Error ? error.message : String(error) })
  }
}

async function tryMail(scope: MedusaContainer, mail: ClaimedMail): Promise<void> {
  const pg = pgOf(scope)
  try {
    await deliverMail(scope, mail)
  } catch (error) {
    const failure = failureOf(error)
    const reason = codeOf(failure)
    const wait = reason === INVALID_MAIL ? null : waitAfter(mail.tries)
    const facts = { mail: mail.id, kind: mail.kind, tries: mail.tries, reason }
    if (wait === null) {
      await sql(pg, markGivenUp, [failure, mail.id])
      return log(scope, "error", { message: "mail given up", ...facts })
    }
    await sql(pg, markForRetry, [failure, wait, mail.id])
    return log(scope, "warn", { message: "mail not taken", ...facts, retry_in_seconds: wait / 1000 })
  }
  await sql(pg, markSent, [mail.id])
}

function log(scope: MedusaContainer, level: "warn" | "error", facts: Record<string, unknown>): void {
  scope.resolve(ContainerRegistrationKeys.LOGGER)[level](JSON.stringify({ level, ...facts }))
}
