import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { CertificateWords } from "../../../messages/vi/certificate"
import { PaperEntryCard } from "./paper-entry-card"
import { PaperRow } from "./paper-row"

export interface WaitingPapersProps {
  entries: OutboxEntry[]
  words: CertificateWords
  /** False where the page is the product's own. */
  named: boolean
}

/** Papers that lie on this phone: what needs a decision first, then what waits. */
export function WaitingPapers({ entries, words, named }: WaitingPapersProps) {
  const queue = entries.filter(({ refusal }) => !refusal)
  return (
    <>
      {entries.map((entry) => (entry.refusal ? <PaperEntryCard key={entry.id} entry={entry} /> : null))}
      {queue.length > 0 ? (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
          {queue.map((entry) => (
            <PaperRow key={entry.id} entry={entry} words={words} named={named} />
          ))}
        </ul>
      ) : null}
    </>
  )
}
