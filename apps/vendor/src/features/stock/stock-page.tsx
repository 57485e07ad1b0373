import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Field } from "@cho-htx/ui/field"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { TextInput } from "@cho-htx/ui/text-input"
import { useNavigate, useSearch } from "@tanstack/react-router"
import { useDeferredValue, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { ExcelLink } from "../excel/excel-link"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { StockRow } from "./stock-row"
import { StockSheet } from "./stock-sheet"
import { useStock } from "./use-stock"

/** What lies on the shelf, the scarcest first; a tap writes a new number. */
export function StockPage() {
  const words = useWords()
  const { member, cooperative } = useMember()
  const { mon } = useSearch({ from: "/members/kho" })
  const navigate = useNavigate()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim().slice(0, 80))
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useStock(q)
  const rows = data?.pages.flatMap((page) => page.stock) ?? []
  const mayEdit = member.role !== "packer" && cooperative.status === "active"
  const open = (variantId: string | undefined) =>
    void navigate({ to: "/kho", search: { mon: variantId }, replace: true })
  const chosen = mayEdit ? rows.find(({ variant_id, editable }) => editable && variant_id === mon) : undefined
  return (
    <Page title={words.stock.title}>
      <Field id="stock-search" label={words.stock.search}>
        <TextInput
          id="stock-search"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      <div className="mt-3">
        <ExcelLink kind="stock" />
      </div>
      <div className="mt-4">
        {mayEdit ? null : <p className="mb-3 text-sm text-soft">{words.stock.only_managers}</p>}
        <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
        {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
        {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
        {data && rows.length === 0 ? (
          <EmptyState title={q ? fill(words.stock.none_found, { q }) : words.stock.empty}>
            {q ? words.stock.none_found_detail : words.stock.empty_detail}
          </EmptyState>
        ) : null}
        {rows.length > 0 ? (
          <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
            {rows.map((row) => (
              <StockRow
                key={row.variant_id}
                row={row}
                onOpen={mayEdit && row.editable ? () => open(row.variant_id) : null}
              />
            ))}
          </ul>
        ) : null}
        {hasNextPage ? (
          <Button
            look="line"
            wide
            className="mt-4"
            busy={isFetchingNextPage}
            busyLabel={words.shell.loading}
            onClick={() => void fetchNextPage()}
          >
            {words.stock.more}
          </Button>
        ) : null}
      </div>
      {chosen ? <StockSheet key={chosen.variant_id} row={chosen} onClose={() => open(undefined)} /> : null}
    </Page>
  )
}
