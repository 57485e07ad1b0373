import type { AdminMailRow } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { useWords } from "../lib/use-words"
import { CellLink } from "./cell-link"
import type { ListColumn } from "./list-table"
import { MailStateTag } from "./mail-state-tag"

/** Columns of the list of mails. */
export function useMailColumns(): ListColumn<AdminMailRow>[] {
  const { words } = useWords()
  const title = (column: string) => words(`mail.columns.${column}`)
  return [
    {
      id: "subject",
      title: title("subject"),
      cell: (row) => (
        <div className="max-w-96 min-w-0 whitespace-normal">
          <CellLink to={`/mails/${row.id}`}>{row.subject}</CellLink>
          <div className="text-ui-fg-subtle txt-compact-xsmall mt-0.5 break-all md:hidden">
            {row.to_address}
            <br />
            {formatDateTime(row.created_at)}
          </div>
        </div>
      ),
    },
    {
      id: "to",
      title: title("to"),
      desk: true,
      cell: (row) => <span className="block max-w-56 truncate">{row.to_address}</span>,
    },
    { id: "kind", title: title("kind"), desk: true, cell: (row) => words(`mail.kinds.${row.kind}`) },
    {
      id: "order",
      title: title("order"),
      desk: true,
      cell: (row) =>
        row.order_group_id && row.order_code ? (
          <CellLink to={`/order-groups/${row.order_group_id}`}>
            <span className="cho-num">{row.order_code}</span>
          </CellLink>
        ) : null,
    },
    {
      id: "time",
      title: title("time"),
      desk: true,
      cell: (row) => <span className="cho-num">{formatDateTime(row.created_at)}</span>,
    },
    { id: "state", title: title("state"), cell: (row) => <MailStateTag mail={row} /> },
  ]
}
