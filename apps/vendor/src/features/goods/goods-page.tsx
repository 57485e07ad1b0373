import { vendorProductStates } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Field } from "@cho-htx/ui/field"
import { PlusGlyph } from "@cho-htx/ui/glyphs"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { TextInput } from "@cho-htx/ui/text-input"
import { Link, useSearch } from "@tanstack/react-router"
import { useDeferredValue, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { ExcelLink } from "../excel/excel-link"
import { useLotWords } from "../lots/use-lot-words"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { StatusNote } from "../shell/status-note"
import { GoodsRow } from "./goods-row"
import { GoodsTabs } from "./goods-tabs"
import { LocalDrafts } from "./local-drafts"
import { mayEditGoods } from "./may-edit"
import { useGoods } from "./use-goods"
import { useListingWords } from "./use-listing-words"

/** What the cooperative offers, and how far each listing is. */
export function GoodsPage() {
  const words = useWords()
  const listing = useListingWords()
  const lotWords = useLotWords()
  const may = mayEditGoods(useMember())
  const { tinh_trang } = useSearch({ from: "/members/hang" })
  const state = vendorProductStates.find((name) => name === tinh_trang) ?? null
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim().slice(0, 100))
  const { data, error, dataUpdatedAt, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useGoods(state, q)
  const products = data?.pages.flatMap((page) => page.products) ?? []
  const { list } = listing
  const add = (className: string) =>
    may ? (
      <Link to="/hang/moi" className={`${buttonClass({ size: "big", wide: true })} ${className}`}>
        <PlusGlyph size={20} />
        {list.add}
      </Link>
    ) : null
  const empty = q ? fill(list.none_found, { q }) : state ? list.none_state : words.goods.empty
  const emptyDetail = q ? list.none_found_detail : state || !may ? null : list.empty_detail
  return (
    <Page title={words.goods.title} bar={may ? add("") : undefined}>
      <StatusNote />
      <div className="grid gap-4">
        <div className="flex flex-wrap gap-3">
          {add("min-[900px]:w-auto! max-[899px]:hidden")}
          <Link to="/giay-ocop" className={buttonClass({ look: "line" })}>
            {list.certificates}
          </Link>
          <Link to="/lo-hang" className={buttonClass({ look: "line" })}>
            {lotWords.title}
          </Link>
          <ExcelLink />
        </div>
        <Field id="goods-search" label={list.search}>
          <TextInput
            id="goods-search"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <GoodsTabs current={state} words={list} />
        <LocalDrafts words={listing} />
        <div>
          <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
          {!data && error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : null}
          {!data && !error ? <Skeleton className="h-60 rounded-card" /> : null}
          {data && products.length === 0 ? <EmptyState title={empty}>{emptyDetail}</EmptyState> : null}
          {products.length > 0 ? (
            <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
              {products.map((product) => (
                <GoodsRow key={product.id} product={product} />
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
              {words.goods.more}
            </Button>
          ) : null}
        </div>
      </div>
    </Page>
  )
}
