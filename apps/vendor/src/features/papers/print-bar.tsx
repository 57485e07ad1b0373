import { Button } from "@cho-htx/ui/button"
import { fill } from "../../lib/i18n/fill"
import { usePaperWords } from "./use-paper-words"

/** How many orders are chosen, and the one thing to do with them. */
export function PrintBar({ count, onPrint }: { count: number; onPrint: () => void }) {
  const words = usePaperWords()
  return count === 0 ? (
    <p role="status" className="grid min-h-14 place-items-center font-bold">
      {words.none}
    </p>
  ) : (
    <Button size="big" wide onClick={onPrint}>
      {fill(words.print, { n: count })}
    </Button>
  )
}
