import type { DeliveryTable } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import { fill } from "../../../lib/i18n/fill"
import type { DeliveryWords } from "../../../messages/vi/delivery"
import { flatTable, type TableField } from "../table/flat-table"
import { fieldName, flatWords, valueWords } from "../table/value-words"
import { type DeliveryFormHandle, NEWS_ID } from "./use-delivery-form"

export interface NewsNoteProps {
  handle: DeliveryFormHandle
  /** The table as it is now. */
  now: DeliveryTable
  words: DeliveryWords
}

/** What somebody else changed while this person was writing, and what they themselves have written there. */
export function NewsNote({ handle, now, words }: NewsNoteProps) {
  const { news } = words
  const { base, read } = handle
  const present = flatTable(now)
  const sentence = (field: TableField) => {
    const row = fill(news.row, {
      field: fieldName(field, words),
      before: valueWords(field, base, words),
      now: valueWords(field, now, words),
    })
    const mine = read.values[field]
    if (mine === present[field] || read.wrong[field]) return row
    return fill(news.yours, { row, yours: flatWords(field, mine, words) })
  }
  return (
    <Note tone="warn" role="alert" id={NEWS_ID} tabIndex={-1}>
      <b>{news.title}</b>
      <ul className="my-1 list-disc pl-5">
        {handle.news.map((field) => (
          <li key={field}>{sentence(field)}</li>
        ))}
      </ul>
      {news.keep}
    </Note>
  )
}
