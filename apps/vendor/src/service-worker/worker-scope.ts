/** `self` as the service worker it is: the DOM's types say Window, and both libraries are loaded. */
export function workerScope(): ServiceWorkerGlobalScope {
  return self as unknown as ServiceWorkerGlobalScope
}
