import type { OrderGroupView } from "@cho-htx/contracts"
import { ClockGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { useEffect, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { minutesLeft } from "./minutes-left"
import { clockTime } from "./short-time"
import type { OrderWords } from "./track-failure"

const TICK_MS = 20_000

/** While a transfer is waited for: how long the goods are kept; afterwards: what became of them. Nothing for other purchases. */
export function HoldNote({
  payment,
  words,
  helpPhone,
}: {
  payment: OrderGroupView["payment"]
  words: OrderWords
  helpPhone: string
}) {
  const [now, setNow] = useState(() => Date.now())
  const until = payment.state === "awaiting" ? payment.hold_until : null
  useEffect(() => {
    if (!until) return
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [until])
  if (payment.state === "expired") {
    return (
      <Note tone="bad" className="print:hidden">
        <b>{words.expired_title}</b> {fill(words.expired_text, { help: helpPhone })}
      </Note>
    )
  }
  if (!until) return null
  const n = minutesLeft(until, now)
  return (
    <Note tone="warn" icon={<ClockGlyph size={22} />} className="print:hidden">
      <b>{words.hold_title}</b>{" "}
      {n > 0 ? fill(words.hold_minutes, { n, time: clockTime(until) }) : fill(words.hold_over, { help: helpPhone })}
    </Note>
  )
}
