const NAME = "cho-htx.seller.goods-open"

/** Remembers whether this phone holds goods that are not all at the market: then they go on by themselves when the app opens. */
export function markUnsent(isOpen: boolean): void {
  try {
    if (isOpen) localStorage.setItem(NAME, "1")
    else localStorage.removeItem(NAME)
  } catch {
    // They go on once the form is opened.
  }
}

/** Whether it does: who signs out now would lose them. */
export const hasUnsentGoods = (): boolean => localStorage.getItem(NAME) !== null
