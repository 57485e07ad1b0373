import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pgOf, sql } from "../../../lib/sql"
import { countAction } from "../../guess/count-action"
import { identifierOf } from "../identifier"
import { makeReset } from "./make-reset"
import { sendReset } from "./send-reset"

/** Requests in a quarter of an hour: for one account, and from one address. */
const OF_ACCOUNT = 5
const OF_ADDRESS = 30

const find = `
  select id, name, email from cooperative_member
  where (phone = ? or email = ?) and auth_identity_id is not null and email is not null and deleted_at is null
  order by created_at limit 1`

/**
 * Sends a link to choose a new password to the account's e-mail, if there are both; whoever asks learns nothing of it, not even by the time
 * it takes, because nothing waits for the mail. Throws 429 after five requests for an account, or thirty from an address, in a quarter of an hour.
 */
export async function requestReset(
  scope: MedusaContainer,
  { identifier, ip }: { identifier: string; ip: string },
): Promise<void> {
  const account = identifierOf(identifier)
  await countAction(scope, [
    { what: "member-reset", of: account, most: OF_ACCOUNT },
    { what: "member-reset-address", of: ip, most: OF_ADDRESS },
  ])
  void mailIfKnown(scope, account).catch((error: unknown) => {
    const reason = error instanceof Error ? error.name : "unknown"
    scope.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify({ message: "reset mail not sent", reason }))
  })
}

async function mailIfKnown(scope: MedusaContainer, account: string): Promise<void> {
  const pg = pgOf(scope)
  const [member] = await sql<{ id: string; name: string; email: string }>(pg, find, [account, account])
  if (!member) return
  const { url } = await makeReset(pg, member.id, "mail")
  await sendReset(scope, { name: member.name, email: member.email, url })
}
