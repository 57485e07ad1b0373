const hostName = /\s*-\s*Medusa$|^Medusa$/

/** The host writes "… - Medusa" into every page title; ours stands there instead. */
export function keepPageTitle(ours: string) {
  const correct = () => {
    if (!hostName.test(document.title) && document.title) return
    const page = document.title.replace(hostName, "")
    document.title = page ? `${page} · ${ours}` : ours
  }
  correct()
  new MutationObserver(correct).observe(document.head, { childList: true, subtree: true, characterData: true })
}
