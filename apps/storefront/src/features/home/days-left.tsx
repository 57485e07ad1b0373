"use client"

import { useSyncExternalStore } from "react"
import { daysLeft } from "@/lib/format/days-left"
import { fill } from "@/lib/i18n/fill"

const subscribe = () => () => undefined

/** " · còn 7 ngày" counted in the browser, because a static page does not know today. */
export function DaysLeft({ endsOn, words }: { endsOn: string; words: { more: string; last: string } }) {
  const days = useSyncExternalStore(
    subscribe,
    () => daysLeft(endsOn, new Date()),
    () => null,
  )
  if (days === null || days < 0) return null
  return <span>· {days === 0 ? words.last : fill(words.more, { days })}</span>
}
