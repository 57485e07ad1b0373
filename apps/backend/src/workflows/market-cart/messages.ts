/** Vietnamese words the cart routes answer with. */
export const cartMessages = {
  /** "2–4 ngày", "trong ngày". */
  days: (days: { min: number; max: number } | null): string => {
    if (!days) return ""
    if (days.max === 0) return "Trong ngày"
    return days.min === days.max ? `${days.max} ngày` : `${days.min}–${days.max} ngày`
  },
} as const
