import type { AdminListingListResponse, AdminListingRow } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Button, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { EmptyRow } from "./empty-row"
import { ListTable } from "./list-table"
import { ListingAge } from "./listing-age"
import { ListingKindTag } from "./listing-kind-tag"
import { Pager } from "./pager"
import { Thumb } from "./thumb"

/** One page of what waits, or of what was decided; pages follow a cursor. */
export function ListingList({ page }: { page: AdminListingListResponse }) {
  const { words } = useWords()
  const { get, set, any } = useListState()
  const navigate = useNavigate()
  const { listings, next_cursor, open_count } = page
  if (listings.length === 0 && (any(["cursor", "kind", "status"]) || open_count > 0))
    return <NoneHere openCount={open_count} />
  if (listings.length === 0) return <EmptyRow title={words("listing.empty")} hint={words("listing.emptyHint")} />
  const time = (row: AdminListingRow) =>
    row.status === "open" ? <ListingAge since={row.submitted_at} /> : row.decided_at && formatDateTime(row.decided_at)
  const open = listings[0]?.status === "open"
  return (
    <>
      <ListTable
        label={words("listing.title")}
        rows={listings}
        keyOf={(row) => row.id}
        to={(row) => `/listings/${row.id}`}
        columns={[
          { id: "product", title: words("listing.columns.product"), cell: (row) => <Goods row={row} /> },
          {
            id: "kind",
            title: words("listing.columns.kind"),
            cell: (row) => <ListingKindTag row={row} />,
            desk: true,
          },
          {
            id: "cooperative",
            title: words("listing.columns.cooperative"),
            cell: (row) => row.cooperative.short_name,
            desk: true,
          },
          {
            id: "time",
            title: words(open ? "listing.columns.time" : "listing.columns.decided"),
            cell: (row) => <span className="cho-num whitespace-nowrap">{time(row)}</span>,
            right: true,
          },
        ]}
      />
      <Pager
        text={words("listing.open", { count: open_count })}
        onPrev={get("cursor") ? () => navigate(-1) : undefined}
        onNext={next_cursor ? () => set({ cursor: next_cursor }, true) : undefined}
      />
    </>
  )
}

/** Nothing on this page or with these filters, which is not to say that nothing waits. */
function NoneHere({ openCount }: { openCount: number }) {
  const { words } = useWords()
  const { get, set } = useListState()
  return (
    <>
      <EmptyRow title={words("listing.noneHere")} hint={words("listing.open", { count: openCount })} />
      {get("cursor") ? (
        <div className="flex justify-center pb-6">
          <Button variant="secondary" onClick={() => set({})}>
            {words("listing.fromStart")}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** Picture and name; on a phone the cooperative and the kind stand below. */
function Goods({ row }: { row: AdminListingRow }) {
  return (
    <div className="flex min-w-0 items-center gap-3 py-2">
      <Thumb src={row.product.thumbnail} />
      <div className="min-w-0">
        <Link
          to={`/listings/${row.id}`}
          className="txt-compact-small-plus hover:text-ui-fg-interactive line-clamp-2 whitespace-normal"
        >
          {row.product.title}
        </Link>
        <Text size="small" className="text-ui-fg-subtle whitespace-normal md:hidden">
          {row.cooperative.short_name}
        </Text>
        <div className="mt-1 md:hidden">
          <ListingKindTag row={row} />
        </div>
      </div>
    </div>
  )
}
