import type { Words } from "../../messages/vi"
import { fill } from "../i18n/fill"

const MINUTE_MS = 60_000

/** "40 phút", "3 giờ", "2 ngày" since an instant; "vừa xong" below two minutes. */
export function waited(since: string | number, now: number, words: Words["time"]): string {
  const minutes = Math.floor((now - new Date(since).getTime()) / MINUTE_MS)
  if (minutes < 2) return words.just_now
  if (minutes < 60) return fill(words.minutes, { n: minutes })
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? fill(words.hours, { n: hours }) : fill(words.days, { n: Math.floor(hours / 24) })
}
