import { markUrl } from "./mark"

/** Puts our mark where the host leaves an empty favicon. */
export function setFavicon() {
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]") ?? document.createElement("link")
  link.rel = "icon"
  link.type = "image/svg+xml"
  link.href = markUrl
  document.head.append(link)
}
