/** Keeps the app on the phone, and reloads a page whose files a newer version has replaced. */
export function installApp(): void {
  window.addEventListener("vite:preloadError", (event) => {
    // Once: without a network a missing file stays missing, and the page says so.
    const again = Number(sessionStorage.getItem("cho-htx.reloaded") ?? 0)
    if (Date.now() - again < 60_000) return
    sessionStorage.setItem("cho-htx.reloaded", String(Date.now()))
    event.preventDefault()
    location.reload()
  })
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/seller/sw.js", { scope: "/seller" }).catch(() => {})
  })
}
