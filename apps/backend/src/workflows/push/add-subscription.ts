import { createECDH } from "node:crypto"
import { type AddPushSubscriptionBody, MAX_PUSH_DEVICES, type PushDevice } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { config } from "../../config/env"
import { entityId } from "../../lib/entity-id"
import { Refusal, refuseField } from "../../lib/refusal"
import { pgOf, sql } from "../../lib/sql"
import { isPushEndpoint } from "../../lib/web-push/is-push-endpoint"
import type { SignedInMember } from "../member/find-member"
import { noticeMessages } from "../notice/messages"

/** A browser belongs to whoever used it last. */
const upsert = `
  insert into push_subscription (id, cooperative_id, member_id, session_id, endpoint, p256dh, auth, lang, device)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (endpoint) where deleted_at is null do update set cooperative_id = excluded.cooperative_id, member_id = excluded.member_id,
    session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth, lang = excluded.lang, device = excluded.device,
    created_at = case when push_subscription.member_id = excluded.member_id then push_subscription.created_at else now() end, updated_at = now()
  returning id, device, true as current, created_at`

/** The one just written is the newest by `updated_at`; a browser that renewed its address leaves its old one behind in the same session. */
const dropOld = `
  delete from push_subscription where (session_id = ? and id <> ?) or id in (
    select id from push_subscription where member_id = ? order by updated_at desc, id desc offset ${MAX_PUSH_DEVICES})`

/** Whether the browser's key is a point of the curve, so that a message for it can be encrypted. */
function isPoint(p256dh: string): boolean {
  try {
    const pair = createECDH("prime256v1")
    pair.generateKeys()
    pair.computeSecret(Buffer.from(p256dh, "base64url"))
    return true
  } catch {
    return false
  }
}

/**
 * Tells this browser of new orders from now on, while the session lasts; done again, it only renews. Throws INVALID_DATA for a push service we do
 * not know or keys that are none, NOT_ALLOWED where the market sends no Web Push.
 */
export async function addSubscription(
  scope: MedusaContainer,
  { id: memberId, cooperative_id, session_id }: SignedInMember,
  { endpoint, keys, lang }: AddPushSubscriptionBody,
  device: string | null,
): Promise<PushDevice> {
  if (!config.VAPID_PRIVATE_KEY) throw new Refusal("not_allowed", noticeMessages.pushOff)
  if (!isPushEndpoint(endpoint, config.TEST_PUSH_ORIGIN)) throw refuseField("endpoint", noticeMessages.unknownService)
  if (!isPoint(keys.p256dh)) throw refuseField("keys.p256dh", noticeMessages.badKeys)
  const row = [
    entityId("pushsub"),
    cooperative_id,
    memberId,
    session_id,
    endpoint,
    keys.p256dh,
    keys.auth,
    lang,
    device,
  ]
  return pgOf(scope).transaction(async (trx) => {
    const [added] = await sql<PushDevice>(trx, upsert, row)
    if (!added) throw new Error("The subscription was not written")
    await sql(trx, dropOld, [session_id, added.id, memberId])
    return added
  })
}
