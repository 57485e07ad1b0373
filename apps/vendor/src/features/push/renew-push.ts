import type { PushDeviceListResponse } from "@cho-htx/contracts"
import { request } from "../../lib/api/request"
import { pushRegistration, pushWish } from "./push-of"
import { subscribe } from "./subscribe"

/**
 * When the app opens: a member who wants this phone told is known to the market under the present session, language and address of the browser.
 * Asks for no permission; never throws.
 */
export async function renewPush(memberId: string): Promise<void> {
  try {
    if (pushWish.of() !== memberId) return
    const registration = await pushRegistration()
    if (!registration || Notification.permission !== "granted") return
    const answer = await request<PushDeviceListResponse>("/vendor/push-subscriptions")
    if (answer.ok && answer.data.public_key) await subscribe(registration, answer.data.public_key)
  } catch {
    // The switch in the settings shows how it stands.
  }
}
