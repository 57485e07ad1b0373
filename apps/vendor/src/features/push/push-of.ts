/** How it stands with telling this phone of new orders. */
export type PushState = "unsupported" | "install-first" | "blocked" | "off" | "on"

const WISH = "cho-htx.seller.push"

/** Opened from the home screen. */
const isInstalled = () =>
  window.matchMedia("(display-mode: standalone)").matches ||
  ("standalone" in navigator && navigator.standalone === true)

/**
 * iPhones give Web Push only to apps on the home screen, from iOS 16.4 on: an installed app without it would be sent in a circle. iPads call
 * themselves Macs.
 */
function isIosBrowser(): boolean {
  const apple =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  return apple && !("PushManager" in window) && !isInstalled()
}

/** The worker's registration, when this browser can be told at all. */
export async function pushRegistration(): Promise<ServiceWorkerRegistration | null> {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return null
  return (await navigator.serviceWorker.getRegistration("/seller").catch(() => undefined)) ?? null
}

/** Who wants this phone to be told; null when nobody does. A wish outlives the browser's subscription, which may be renewed at any time. */
export const pushWish = {
  of: (): string | null => localStorage.getItem(WISH),
  keep: (memberId: string) => localStorage.setItem(WISH, memberId),
  forget: () => localStorage.removeItem(WISH),
}

/** How it stands now for this member. Asks nobody for anything. */
export async function readPush(memberId: string): Promise<PushState> {
  if (isIosBrowser()) return "install-first"
  const registration = await pushRegistration()
  if (!registration) return "unsupported"
  if (Notification.permission === "denied") return "blocked"
  const subscription = await registration.pushManager.getSubscription().catch(() => null)
  return subscription && pushWish.of() === memberId ? "on" : "off"
}
