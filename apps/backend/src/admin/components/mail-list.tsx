import type { AdminMailListResponse } from "@cho-htx/contracts"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { EmptyRow } from "./empty-row"
import { ListTable } from "./list-table"
import { Pager } from "./pager"
import { useCount } from "./use-count"
import { useMailColumns } from "./use-mail-columns"

/** The route looks no further back than this. */
const LAST_OFFSET = 10_000

/** One page of mails. */
export function MailList({ page }: { page: AdminMailListResponse }) {
  const { words } = useWords()
  const { set } = useListState()
  const countOf = useCount()
  const columns = useMailColumns()
  const { mails, count, limit, offset } = page
  if (mails.length === 0 && offset === 0) return <EmptyRow title={words("mail.empty")} hint={words("mail.emptyHint")} />
  const go = (place: number) => () => set({ offset: place > 0 ? String(place) : undefined }, true)
  const more = mails.length === limit && offset + limit <= LAST_OFFSET && (count.capped || offset + limit < count.value)
  return (
    <>
      <ListTable
        label={words("mail.title")}
        columns={columns}
        rows={mails}
        keyOf={(row) => row.id}
        to={(row) => `/mails/${row.id}`}
      />
      <Pager
        text={words("mail.count", { count: countOf(count) })}
        onPrev={offset > 0 ? go(offset - limit) : undefined}
        onNext={more ? go(offset + limit) : undefined}
      />
    </>
  )
}
