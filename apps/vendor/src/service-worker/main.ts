import { answerFromShell } from "./answer-from-shell"
import { moveSubscription, openNotice, showPush } from "./answer-push"
import { readPrecache } from "./precache"
import { workerScope } from "./worker-scope"

/*
 * The app without a network: its files are kept at installation and pages are answered from them. Data is not kept here:
 * /vendor answers live in IndexedDB, by member (src/lib/cache), where signing out clears them.
 */
const scope = workerScope()
const { version, files } = readPrecache("__PRECACHE__")
const prefix = "seller-shell-"
const cacheName = `${prefix}${version}`

async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName)
  const addresses = files.map((file) => `/seller/${file}`)
  await cache.addAll([...addresses, new Request("/seller", { cache: "reload" })])
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  )
  await scope.clients.claim()
}

scope.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => scope.skipWaiting()))
})
scope.addEventListener("activate", (event) => event.waitUntil(dropOldShells()))
scope.addEventListener("fetch", (event) => {
  const answer = answerFromShell(event.request, scope.location.origin, cacheName)
  if (answer) event.respondWith(answer)
})
scope.addEventListener("push", (event) => event.waitUntil(showPush(scope, event.data?.text() ?? "")))
scope.addEventListener("notificationclick", (event) => event.waitUntil(openNotice(scope, event.notification)))
scope.addEventListener("pushsubscriptionchange", (event) => {
  const { oldSubscription }: { oldSubscription?: PushSubscription | null } = event
  event.waitUntil(moveSubscription(scope, oldSubscription ?? null))
})
