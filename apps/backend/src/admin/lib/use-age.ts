import { useWords } from "./use-words"

const HOUR_MS = 3_600_000

export interface Age {
  text: string
  /** Waiting for more than a day. */
  late: boolean
}

/** How long ago a UTC instant is, in the largest unit that says it: "5 phút", "3 giờ", "2 ngày". */
export function useAge(): (since: string) => Age {
  const { words } = useWords()
  return (since) => {
    const ms = Math.max(0, Date.now() - Date.parse(since))
    const hours = Math.floor(ms / HOUR_MS)
    const late = hours >= 24
    if (hours >= 48) return { text: words("age.days", { count: Math.floor(hours / 24) }), late }
    if (hours >= 1) return { text: words("age.hours", { count: hours }), late }
    return { text: words("age.minutes", { count: Math.floor(ms / 60_000) }), late }
  }
}
