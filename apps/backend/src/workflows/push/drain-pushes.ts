import type { PushPayload } from "@cho-htx/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../config/env"
import { pushSender } from "../../config/push-sender"
import { pgOf, sql } from "../../lib/sql"
import { sendPush } from "../../lib/web-push/send-push"
import type { Vapid } from "../../lib/web-push/vapid"
import { waitAfter } from "./retry-policy"
import { claimPushes, dropSubscription, readPushes, retryPush, settlePush } from "./sql"

interface Push extends Omit<PushPayload, "order_id"> {
  id: string
  tries: number
  order_id: string | null
  subscription_id: string
  endpoint: string
  p256dh: string
  auth: string
  /** Seconds. */
  ttl: number
}

/** At once. */
const BATCH = 10
const sender = pushSender(config)

let draining: Promise<void> | null = null
let again = false

/**
 * Knocks at the browsers that are due. Safe in several processes: each takes messages nobody else holds. Never throws; what was not taken is
 * tried again later and given up in the end. A call while another runs makes that one look once more.
 */
export function drainPushes(scope: MedusaContainer): Promise<void> {
  if (!sender) return Promise.resolve()
  again = true
  draining ??= drainAll(scope, sender).finally(() => {
    draining = null
  })
  return draining
}

async function drainAll(scope: MedusaContainer, vapid: Vapid): Promise<void> {
  const pg = pgOf(scope)
  try {
    while (again) {
      again = false
      for (;;) {
        const ids = (await sql<{ id: string }>(pg, claimPushes, [BATCH])).map(({ id }) => id)
        if (ids.length === 0) break
        const pushes = await sql<Push>(pg, readPushes, [ids])
        const known = new Set(pushes.map(({ id }) => id))
        for (const id of ids) if (!known.has(id)) await sql(pg, settlePush, ["failed", null, id])
        await Promise.all(pushes.map((push) => tryPush(scope, vapid, push)))
        if (ids.length < BATCH) break
      }
    }
  } catch (error) {
    log(scope, { message: "push messages not sent", reason: error instanceof Error ? error.message : String(error) })
  }
}

async function tryPush(scope: MedusaContainer, vapid: Vapid, push: Push): Promise<void> {
  const pg = pgOf(scope)
  const { id, kind, lang, order_id, tries, subscription_id, endpoint, p256dh, auth, ttl } = push
  const payload: PushPayload = { kind, lang, order_id: order_id ?? "" }
  const message = { endpoint, keys: { p256dh, auth }, text: JSON.stringify(payload), ttl, topic: kind }
  const answer = await sendPush(message, vapid)
  if (answer.kind === "sent") return void (await sql(pg, settlePush, ["sent", null, id]))
  if (answer.kind === "gone") {
    await sql(pg, dropSubscription, [subscription_id, subscription_id])
    return
  }
  const wait = answer.kind === "later" ? waitAfter(tries, answer.wait_ms) : null
  // The host only: the whole address lets anybody knock.
  log(scope, {
    message: "push message not taken",
    push: id,
    status: answer.status,
    host: new URL(endpoint).host,
    tries,
  })
  if (wait === null) await sql(pg, settlePush, ["failed", answer.status, id])
  else await sql(pg, retryPush, [answer.status, wait, id])
}

function log(scope: MedusaContainer, facts: Record<string, unknown>): void {
  scope.resolve(ContainerRegistrationKeys.LOGGER).warn(JSON.stringify({ level: "warn", ...facts }))
}
