import type { AdminCooperativeDetail, AdminCooperativeOrder } from "@cho-htx/contracts"
import { formatDateTime, formatDong } from "@cho-htx/vietnam"
import { Link } from "react-router-dom"
import { useWords } from "../lib/use-words"
import { CellLink } from "./cell-link"
import { EmptyRow } from "./empty-row"
import { type ListColumn, ListTable } from "./list-table"
import { ParcelStateTag } from "./parcel-state-tag"
import { Section } from "./section"
import { useCount } from "./use-count"

const to = (row: AdminCooperativeOrder) => (row.group ? `/order-groups/${row.group.id}` : `/orders/${row.order_id}`)

/** The newest orders of a cooperative, each leading to the whole purchase. */
export function CooperativeOrders({ cooperative }: { cooperative: AdminCooperativeDetail }) {
  const { words } = useWords()
  const countOf = useCount()
  const columns: ListColumn<AdminCooperativeOrder>[] = [
    {
      id: "code",
      title: words("orderGroup.columns.code"),
      cell: (row) => (
        <>
          <CellLink to={to(row)}>{row.group?.code ?? `#${row.display_id}`}</CellLink>
          <div className="text-ui-fg-subtle txt-compact-xsmall mt-0.5 md:hidden">
            {row.contact_name}
            <br />
            {formatDateTime(row.placed_at)}
          </div>
        </>
      ),
    },
    { id: "buyer", title: words("orderGroup.columns.buyer"), desk: true, cell: (row) => row.contact_name },
    {
      id: "time",
      title: words("orderGroup.columns.time"),
      desk: true,
      cell: (row) => <span className="cho-num">{formatDateTime(row.placed_at)}</span>,
    },
    { id: "state", title: words("orderGroup.columns.state"), cell: (row) => <ParcelStateTag state={row.state} /> },
    {
      id: "total",
      title: words("orderGroup.columns.total"),
      right: true,
      cell: (row) => <span className="cho-num">{formatDong(row.total)}</span>,
    },
  ]
  const rows = cooperative.recent_orders
  return (
    <Section
      title={words("cooperative.orders")}
      subtitle={words("unit.orders", { count: countOf(cooperative.order_count) })}
      aside={
        rows.length > 0 ? (
          <Link
            to={`/order-groups?cooperative_id=${cooperative.id}`}
            className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {words("cooperative.allOrders")}
          </Link>
        ) : null
      }
    >
      {rows.length === 0 ? (
        <EmptyRow title={words("cooperative.ordersEmpty")} />
      ) : (
        <ListTable
          label={words("cooperative.orders")}
          columns={columns}
          rows={rows}
          keyOf={(row) => row.order_id}
          to={to}
        />
      )}
    </Section>
  )
}
