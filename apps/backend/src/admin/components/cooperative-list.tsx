import type { AdminCooperativeListResponse, AdminCooperativeRow } from "@cho-htx/contracts"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { CellLink } from "./cell-link"
import { CooperativeStatusTag } from "./cooperative-status-tag"
import { EmptyRow } from "./empty-row"
import { type ListColumn, ListTable } from "./list-table"
import { MakerTile } from "./maker-tile"
import { Pager } from "./pager"
import { useCount } from "./use-count"

const to = (row: AdminCooperativeRow) => `/cooperatives/${row.id}`

/** One page of cooperatives. */
export function CooperativeList({ page }: { page: AdminCooperativeListResponse }) {
  const { words } = useWords()
  const { set } = useListState()
  const columns = useColumns()
  const { cooperatives, count, limit, offset } = page
  if (count === 0) return <EmptyRow title={words("cooperative.empty")} hint={words("cooperative.emptyHint")} />
  const go = (place: number) => () => set({ offset: place > 0 ? String(place) : undefined }, true)
  return (
    <>
      <ListTable
        label={words("cooperative.title")}
        columns={columns}
        rows={cooperatives}
        keyOf={(row) => row.id}
        to={to}
      />
      <Pager
        text={words("list.range", { from: Math.min(offset + 1, count), to: offset + cooperatives.length, count })}
        onPrev={offset > 0 ? go(offset - limit) : undefined}
        onNext={offset + limit < count ? go(offset + limit) : undefined}
      />
    </>
  )
}

function useColumns(): ListColumn<AdminCooperativeRow>[] {
  const { words } = useWords()
  const countOf = useCount()
  return [
    {
      id: "name",
      title: words("cooperative.columns.name"),
      cell: (row) => (
        <div className="flex items-center gap-x-3">
          <MakerTile id={row.id} initials={row.initials} />
          <div className="min-w-0">
            <CellLink to={to(row)}>{row.short_name}</CellLink>
            <div className="text-ui-fg-subtle txt-compact-xsmall cho-num hidden md:block">{row.registration_code}</div>
            <div className="text-ui-fg-subtle txt-compact-xsmall mt-0.5 md:hidden">
              {row.commune.name}
              <br />
              {words("unit.goods", { count: row.product_count })},{" "}
              {words("unit.orders", { count: countOf(row.order_count) })}
            </div>
          </div>
        </div>
      ),
    },
    {
      id: "place",
      title: words("cooperative.columns.place"),
      desk: true,
      cell: ({ commune, province_name }) => (
        <div>
          <div className="text-ui-fg-base">{commune.name}</div>
          <div className="text-ui-fg-subtle txt-compact-xsmall">
            {commune.former_name ? words("cooperative.former", { name: commune.former_name }) : province_name}
          </div>
        </div>
      ),
    },
    {
      id: "status",
      title: words("cooperative.columns.status"),
      cell: ({ status }) => <CooperativeStatusTag status={status} />,
    },
    {
      id: "goods",
      title: words("cooperative.columns.goods"),
      desk: true,
      right: true,
      cell: ({ product_count }) => <span className="cho-num">{product_count}</span>,
    },
    {
      id: "ocop",
      title: words("cooperative.columns.ocop"),
      desk: true,
      right: true,
      cell: ({ ocop_count }) => <span className="cho-num">{ocop_count}</span>,
    },
    {
      id: "orders",
      title: words("cooperative.columns.orders"),
      desk: true,
      right: true,
      cell: ({ order_count }) => <span className="cho-num">{countOf(order_count)}</span>,
    },
  ]
}
