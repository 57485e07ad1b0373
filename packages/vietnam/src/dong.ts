/** Returns `amount` if it is a whole number of đồng. Throws RangeError for fractions, NaN and unsafe integers: VND has no decimals. */
export function assertDong(amount: number): number {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`Expected an amount in whole đồng, got ${amount}. Round before it becomes money.`)
  }
  return amount
}

/** "210.000 ₫", the sign joined by a no-break space; "−20.000 ₫" with a true minus below zero. Throws as `assertDong` does. */
export function formatDong(amount: number): string {
  const digits = String(Math.abs(assertDong(amount)))
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, ".")
  return `${amount < 0 ? "−" : ""}${grouped}\u00a0₫`
}
