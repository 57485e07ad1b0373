import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useNow } from "../../lib/use-now"

/** Figures younger than this need no word, milliseconds. */
const FRESH_MS = 5 * 60_000

/** "Số liệu từ 2 giờ trước": only when what is shown is old. */
export function Age({ at, onRefresh }: { at: number; onRefresh: () => void }) {
  const words = useWords()
  const now = useNow()
  if (!at || now - at < FRESH_MS) return null
  return (
    <p className="mb-3 text-sm text-soft">
      {fill(words.shell.age, { age: waited(at, now, words.time) })}{" "}
      <button type="button" onClick={onRefresh} className="text-link min-h-8">
        {words.shell.refresh}
      </button>
    </p>
  )
}
