import { Button } from "@cho-htx/ui/button"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { clockTime } from "./short-time"
import type { OrderWords } from "./track-failure"

interface OrderRefreshProps {
  /** When the server last said how the order stands, ms since 1970. */
  at: number
  stale: boolean
  words: OrderWords
  onRefresh: () => Promise<void>
}

/** How fresh the page is, and the button that looks again. */
export function OrderRefresh({ at, stale, words, onRefresh }: OrderRefreshProps) {
  const [busy, setBusy] = useState(false)
  const refresh = async () => {
    setBusy(true)
    await onRefresh()
    setBusy(false)
  }
  const time = clockTime(new Date(at).toISOString())
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm print:hidden">
      <span role="status" className={stale ? "text-nghe-700" : "text-soft"}>
        {fill(stale ? words.refresh_failed : words.refreshed, { time })}
      </span>
      <Button look="quiet" busy={busy} busyLabel={words.refreshing} onClick={() => void refresh()} className="min-h-11">
        {words.refresh}
      </Button>
    </p>
  )
}
