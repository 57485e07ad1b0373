import { noticeOf, tagOf } from "./notice-of"

/** `renotify` is of the Notifications standard, and not of TypeScript's DOM. */
type ShownNotice = NotificationOptions & { renotify: boolean }

/** How many orders the notice on the screen stands for. */
const countOf = (shown: Notification | undefined): number => {
  const count: unknown = shown?.data?.count
  return typeof count === "number" && count > 0 ? count : 0
}

/** Shows what a push message tells of, and lets open pages of the app ask anew. */
export async function showPush(scope: ServiceWorkerGlobalScope, text: string): Promise<void> {
  const [shown] = await scope.registration.getNotifications({ tag: tagOf(text) })
  const { title, ...rest } = noticeOf(text, countOf(shown))
  const options: ShownNotice = { ...rest, icon: "/seller/icon-192.png", badge: "/seller/icon-192.png", renotify: true }
  await scope.registration.showNotification(title, options)
  for (const page of await scope.clients.matchAll({ type: "window" })) page.postMessage("notices")
}

/** Opens what a notice tells of: in the app, where it is open already. */
export async function openNotice(scope: ServiceWorkerGlobalScope, notice: Notification): Promise<void> {
  notice.close()
  const address: unknown = notice.data?.address
  const url = new URL(typeof address === "string" ? address : "/seller/don-hang", scope.location.origin)
  const pages = await scope.clients.matchAll({ type: "window", includeUncontrolled: true })
  const open = pages.find((page) => new URL(page.url).pathname.startsWith("/seller"))
  if (!open) return void (await scope.clients.openWindow(url))
  await open.focus()
  await open.navigate(url).catch(() => scope.clients.openWindow(url))
}

/** The push service has changed this browser's address: the market is told the new one, under the session's cookie. */
export async function moveSubscription(scope: ServiceWorkerGlobalScope, old: PushSubscription | null): Promise<void> {
  const key = old?.options.applicationServerKey
  if (!key) return
  const { pushManager } = scope.registration
  const subscription =
    (await pushManager.getSubscription()) ??
    (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }))
  const { endpoint, keys } = subscription.toJSON()
  // The app says its language when it opens next.
  await fetch("/vendor/push-subscriptions", {
    method: "POST",
    credentials: "same-origin",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ endpoint, keys: { p256dh: keys?.p256dh, auth: keys?.auth }, lang: "vi" }),
  })
}
