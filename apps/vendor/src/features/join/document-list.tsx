import type { VendorDocument } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { JoinWords } from "../../messages/vi/join"
import { RemoveDocumentSheet } from "./remove-document-sheet"

export interface DocumentListProps {
  documents: VendorDocument[]
  removable: boolean
  words: JoinWords["papers"]
}

/** Papers that have arrived; while they are a draft each can be taken back. */
export function DocumentList({ documents, removable, words }: DocumentListProps) {
  const [leaving, setLeaving] = useState<VendorDocument | null>(null)
  return (
    <section aria-labelledby="papers-list">
      <h2 id="papers-list" className="mb-2 font-bold text-xl leading-[1.3]">
        {words.list}
      </h2>
      {documents.length === 0 ? <p className="text-soft">{words.none}</p> : null}
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface empty:hidden">
        {documents.map((document) => (
          <li key={document.id} className="flex min-h-15 items-center gap-3 py-1.5 pr-1 pl-3.5 leading-[1.4]">
            <a
              href={`/vendor/documents/${document.id}/file`}
              target="_blank"
              rel="noreferrer"
              className="min-w-0 flex-1 text-ink"
            >
              <b>{words.kinds[document.kind]}</b>
              <span className="block truncate text-sm text-soft">{document.name}</span>
            </a>
            {removable ? (
              <Button
                look="quiet"
                aria-label={fill(words.remove_of, { name: words.kinds[document.kind] })}
                onClick={() => setLeaving(document)}
              >
                {words.remove}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {leaving ? <RemoveDocumentSheet document={leaving} onClose={() => setLeaving(null)} /> : null}
    </section>
  )
}
