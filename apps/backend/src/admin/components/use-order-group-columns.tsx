import type { AdminOrderGroupRow } from "@cho-htx/contracts"
import { formatDateTime, formatDong, formatPhone } from "@cho-htx/vietnam"
import { useWords } from "../lib/use-words"
import { CellLink } from "./cell-link"
import { GroupStateTag } from "./group-state-tag"
import type { ListColumn } from "./list-table"
import { Tag } from "./tag"

/** State of a purchase, and whether it needs a person. */
function StateCell({ row }: { row: AdminOrderGroupRow }) {
  const { words } = useWords()
  return (
    <span className="inline-flex flex-wrap gap-1">
      <GroupStateTag state={row.state} />
      {row.needs_review ? <Tag color="orange">{words("cases.mark")}</Tag> : null}
    </span>
  )
}

/** Columns of the list of purchases. */
export function useOrderGroupColumns(): ListColumn<AdminOrderGroupRow>[] {
  const { words } = useWords()
  const title = (column: string) => words(`orderGroup.columns.${column}`)
  return [
    {
      id: "code",
      title: title("code"),
      cell: (row) => (
        <>
          <CellLink to={`/order-groups/${row.id}`}>
            <span className="cho-num">{row.code}</span>
          </CellLink>
          <div className="text-ui-fg-subtle txt-compact-xsmall mt-0.5 md:hidden">
            {row.contact_name}
            <br />
            <span className="cho-num">{formatDateTime(row.placed_at)}</span>,{" "}
            <span className="cho-num">{words("unit.parcels", { count: row.parcel_count })}</span>
          </div>
        </>
      ),
    },
    {
      id: "buyer",
      title: title("buyer"),
      desk: true,
      cell: (row) => (
        <div>
          <div className="text-ui-fg-base">{row.contact_name}</div>
          <div className="text-ui-fg-subtle txt-compact-xsmall cho-num">{formatPhone(row.phone)}</div>
        </div>
      ),
    },
    {
      id: "parcels",
      title: title("parcels"),
      desk: true,
      cell: (row) => (
        <div>
          <div>{words("unit.parcels", { count: row.parcel_count })}</div>
          <div className="text-ui-fg-subtle txt-compact-xsmall max-w-64 truncate">
            {row.cooperatives.map(({ short_name }) => short_name).join(", ")}
          </div>
        </div>
      ),
    },
    {
      id: "time",
      title: title("time"),
      desk: true,
      cell: (row) => <span className="cho-num">{formatDateTime(row.placed_at)}</span>,
    },
    { id: "state", title: title("state"), desk: true, cell: (row) => <StateCell row={row} /> },
    {
      id: "total",
      title: title("total"),
      right: true,
      cell: (row) => (
        <div className="flex flex-col items-end gap-y-1">
          <span className="cho-num text-ui-fg-base">{formatDong(row.total)}</span>
          <span className="md:hidden">
            <StateCell row={row} />
          </span>
        </div>
      ),
    },
  ]
}
