import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { entityId } from "../../lib/entity-id"
import { queueMails } from "../mail/queue-mails"
import { accountChanged } from "../mail/templates/account-changed"
import type { Account } from "./account-changes"
import { portalUrl } from "./portal-url"

/** Writes the warning to the address an account had until now into the queue, in the change's own transaction; nothing without an address. */
export async function tellAccountChanged(
  trx: Knex.Transaction,
  { id, name, email }: Account & { id: string },
  changed: readonly ("phone" | "email")[],
): Promise<void> {
  if (!email || changed.length === 0) return
  await queueMails(trx, [
    {
      // Each change is another one; the row's lock lets a repeated request find nothing left to change.
      dedupe_key: `member.account_changed:${id}:${entityId("change")}`,
      kind: "member_account_changed",
      ...{ to_address: email, to_name: name, order_group_id: null, order_code: null },
      content: accountChanged({ name, changed, at: new Date().toISOString(), resetUrl: portalUrl.forgot }),
    },
  ])
}
