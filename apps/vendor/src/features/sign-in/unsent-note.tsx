import { Note } from "@cho-htx/ui/note"
import { useEffect, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import type { OutboxEntry } from "../../lib/outbox/entry"
import { idbStore } from "../../lib/outbox/idb-store"
import { useDeedName } from "../waiting/use-deed-name"

/** Named; the rest is counted. */
const SHOWN = 5

/** What somebody had done on this phone that has not reached the market when their session was ended: nothing is lost without a word. */
export function UnsentNote({ memberId }: { memberId: string }) {
  const words = useWords()
  const deedName = useDeedName()
  const [entries, setEntries] = useState<OutboxEntry[]>([])
  useEffect(() => {
    let gone = false
    idbStore(memberId)
      .list()
      .then((found) => !gone && setEntries(found.sort((a, b) => a.order - b.order)))
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [memberId])
  if (entries.length === 0) return null
  return (
    <Note tone="info" role="status" className="mb-4">
      <p>{fill(words.signIn.unsent, { n: entries.length })}</p>
      <ul className="mt-1 list-disc pl-5">
        {entries.slice(0, SHOWN).map(({ id, deed, subject }) => (
          <li key={id}>
            {deedName(deed)} · {subject}
          </li>
        ))}
        {entries.length > SHOWN ? <li>{fill(words.signIn.unsent_more, { n: entries.length - SHOWN })}</li> : null}
      </ul>
    </Note>
  )
}
