import type { AddPushSubscriptionBody, PushDeviceResponse } from "@cho-htx/contracts"
import type { RequestAnswer } from "../../lib/api/request"
import { localeStore } from "../../lib/i18n/locale-store"
import { requestSurely } from "../waiting/request-surely"

const bytesOf = (key: string): Uint8Array<ArrayBuffer> => {
  const text = atob(key.replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

const isSameKey = (subscription: PushSubscription, key: Uint8Array): boolean => {
  const now = subscription.options.applicationServerKey
  if (!now) return true
  const bytes = new Uint8Array(now)
  return bytes.length === key.length && bytes.every((byte, index) => byte === key[index])
}

/**
 * Subscribes this browser at its push service and tells the market where to knock; done again, it only renews. A subscription to another key
 * (another market at this address) is given up first. Rejects when the browser or its service refuses.
 */
export async function subscribe(
  registration: ServiceWorkerRegistration,
  publicKey: string,
): Promise<RequestAnswer<PushDeviceResponse>> {
  const key = bytesOf(publicKey)
  const { pushManager } = registration
  let subscription = await pushManager.getSubscription()
  if (subscription && !isSameKey(subscription, key)) {
    await subscription.unsubscribe()
    subscription = null
  }
  subscription ??= await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key })
  const { endpoint, keys } = subscription.toJSON()
  const body: AddPushSubscriptionBody = {
    endpoint: endpoint ?? "",
    keys: { p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" },
    lang: localeStore.get().locale,
  }
  return requestSurely<PushDeviceResponse>("/vendor/push-subscriptions", { method: "POST", body })
}
