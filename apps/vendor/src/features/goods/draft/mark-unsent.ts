const nameOf = (memberId: string) => `cho-htx.seller.goods-open.${memberId}`

/** Remembers whether this phone holds goods of a member that are not all at the market: then they go on by themselves when the app opens. */
export function markUnsent(memberId: string, isOpen: boolean): void {
  try {
    if (isOpen) localStorage.setItem(nameOf(memberId), "1")
    else localStorage.removeItem(nameOf(memberId))
  } catch {
    // They go on once the form is opened.
  }
}

/** Whether it does: who signs out now would lose them. */
export const hasUnsentGoods = (memberId: string): boolean => localStorage.getItem(nameOf(memberId)) !== null
