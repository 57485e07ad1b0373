import { drafts } from "./draft/drafts"

const begun = new Set<string>()

/** Sends what this member's phone still holds of goods, now and whenever the network comes back. */
export function goOn(memberId: string): void {
  void drafts.start(memberId)
  if (begun.size === 0) {
    window.addEventListener("online", () => void drafts.hurry())
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void drafts.hurry())
  }
  begun.add(memberId)
}
