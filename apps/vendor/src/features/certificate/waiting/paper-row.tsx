import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { useEffect } from "react"
import { fill } from "../../../lib/i18n/fill"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { CertificateWords } from "../../../messages/vi/certificate"
import { uploads } from "../../goods/upload/uploads"
import { useUploads } from "../../goods/upload/use-uploads"
import { pagesOf } from "./pages-of"
import { goodsOf, writtenPaper } from "./paper-entry"

/** A paper that waits on the phone: what it is, and how many of its pages the market has. */
export function PaperRow({ entry, words, named }: { entry: OutboxEntry; words: CertificateWords; named: boolean }) {
  const { list } = useUploads()
  useEffect(() => {
    void uploads.start(entry.member_id)
  }, [entry.member_id])
  const paper = writtenPaper(entry)
  if (!paper) return null
  const { stars, points, decision_number, decision_date, issuer, file_ids } = paper
  const pages = pagesOf(file_ids, list)
  const sent = pages.kind === "waiting" ? pages.ready : pages.kind === "ready" ? file_ids.length : 0
  return (
    <li className="grid gap-2 px-3.5 py-4 leading-[1.45]">
      <p>
        <Tag tone="warn">{words.unsent}</Tag>
      </p>
      {named ? <b className="break-words">{goodsOf(entry)}</b> : null}
      <div className="text-[15px] text-soft">
        <p className="text-ink">
          {fill(words.stars, { n: stars })}
          {points === null || points === undefined ? "" : ` · ${fill(words.points, { n: points })}`}
        </p>
        <p>{fill(words.decision, { number: decision_number, date: formatDate(decision_date) })}</p>
        <p>{fill(words.issuer, { issuer })}</p>
        <p>{fill(words.pages_sent, { n: sent, all: file_ids.length })}</p>
        <p className="mt-1">{words.unsent_detail}</p>
      </div>
    </li>
  )
}
