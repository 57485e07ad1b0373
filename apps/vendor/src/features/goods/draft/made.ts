const NAME = "cho-htx.seller.made"
const MOST = 40

type Made = [draftId: string, productId: string]

function all(): Made[] {
  try {
    const kept: Made[] = JSON.parse(localStorage.getItem(NAME) ?? "[]")
    return Array.isArray(kept) ? kept : []
  } catch {
    return []
  }
}

/** Remembers which product the market has made of a draft: the draft leaves the phone, its address may be opened again, in another window too. */
export function rememberMade(draftId: string, productId: string): void {
  if (draftId === productId || madeOf(draftId) === productId) return
  try {
    localStorage.setItem(NAME, JSON.stringify([...all(), [draftId, productId]].slice(-MOST)))
  } catch {
    // A full disk: the draft itself still knows.
  }
}

/** The product the market has made of a draft of this phone; null when none is known. */
export const madeOf = (draftId: string): string | null => all().find(([id]) => id === draftId)?.[1] ?? null
