import type { AccountForm } from "./account-form"

/** The member's id ends the name, so that signing out finds and wipes it. */
const nameOf = (memberId: string) => `cho-htx.seller.account.${memberId}`

/** What this member typed before and has not saved; empty when nothing was, or it cannot be read. */
export function readKept(memberId: string): Partial<AccountForm> {
  try {
    const kept: Record<string, unknown> = JSON.parse(localStorage.getItem(nameOf(memberId)) ?? "{}")
    const texts = Object.entries(kept).filter(
      ([field, value]) => /^(?:name|phone|email)$/.test(field) && typeof value === "string",
    )
    return Object.fromEntries(texts)
  } catch {
    return {}
  }
}

/** Keeps what was typed until it is saved, never the password; nothing typed leaves nothing on the phone. */
export function keepAccount(memberId: string, typed: Partial<AccountForm>): void {
  try {
    if (Object.keys(typed).length === 0) localStorage.removeItem(nameOf(memberId))
    else localStorage.setItem(nameOf(memberId), JSON.stringify(typed))
  } catch {
    // A full disk: the form still works.
  }
}
