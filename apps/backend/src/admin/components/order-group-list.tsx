import type { AdminOrderGroupListResponse } from "@cho-htx/contracts"
import { useNavigate } from "react-router-dom"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"
import { EmptyRow } from "./empty-row"
import { ListTable } from "./list-table"
import { Pager } from "./pager"
import { useCount } from "./use-count"
import { useOrderGroupColumns } from "./use-order-group-columns"

/** One page of purchases; pages follow a cursor, so "back" is the browser's own history. */
export function OrderGroupList({ page }: { page: AdminOrderGroupListResponse }) {
  const { words } = useWords()
  const { get, set } = useListState()
  const navigate = useNavigate()
  const countOf = useCount()
  const columns = useOrderGroupColumns()
  const { order_groups, count, next_cursor } = page
  const next = next_cursor ? () => set({ cursor: next_cursor }, true) : undefined
  if (order_groups.length === 0) {
    return <EmptyRow title={words("orderGroup.empty")} hint={words("orderGroup.emptyHint")} />
  }
  return (
    <>
      <ListTable
        label={words("orderGroup.title")}
        columns={columns}
        rows={order_groups}
        keyOf={(row) => row.id}
        to={(row) => `/order-groups/${row.id}`}
      />
      <Pager
        text={count ? words("unit.orders", { count: countOf(count) }) : ""}
        onPrev={get("cursor") ? () => navigate(-1) : undefined}
        onNext={next}
      />
    </>
  )
}
