"use client"

import type { BuyerParcelState, OrderGroupListResponse } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Note } from "@cho-htx/ui/note"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { Tag } from "@cho-htx/ui/tag"
import { formatDate } from "@cho-htx/vietnam/date"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useCallback, useEffect, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { ShopLink } from "../../lib/i18n/shop-link"
import { Thumb } from "../cart/thumb"
import type { OrderWords } from "../order/track-failure"
import { accountApi } from "./account-api"
import { type AccountWords, accountFailure } from "./account-failure"
import { AccountGate } from "./account-gate"

type OrderRow = OrderGroupListResponse["order_groups"][number]

const tones: Record<BuyerParcelState, "info" | "warn" | "ok" | "bad"> = {
  placed: "info",
  confirmed: "info",
  packed: "info",
  shipped: "warn",
  delivered: "ok",
  delivery_failed: "bad",
  canceled: "bad",
  returned: "bad",
}

/** "Đang giao" for a single parcel, "2 kiện đang giao" among several. */
function stateWords(states: readonly BuyerParcelState[], state: BuyerParcelState, words: OrderWords): string {
  const n = states.filter((other) => other === state).length
  return states.length === 1 ? words[`tag_${state}`] : fill(words[`state_${state}`], { n })
}

export interface OrderListProps {
  words: AccountWords
  orderWords: OrderWords
}

function Orders({ words, orderWords }: OrderListProps) {
  const [rows, setRows] = useState<OrderRow[]>([])
  const [count, setCount] = useState<number | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const load = useCallback(
    async (offset: number) => {
      setFailure(null)
      const answer = await accountApi.orders(offset)
      if (!answer.ok) {
        setFailure(accountFailure(answer, words, "other"))
        return
      }
      setRows((before) => [...before.slice(0, offset), ...answer.data.order_groups])
      setCount(answer.data.count)
    },
    [words],
  )
  useEffect(() => {
    void load(0)
  }, [load])

  if (failure) {
    return (
      <Note tone="bad" role="alert">
        {failure}
        <Button look="line" className="mt-2 block" onClick={() => void load(rows.length)}>
          {words.retry}
        </Button>
      </Note>
    )
  }
  if (count === null) {
    return (
      <div role="status" aria-label={words.loading} className="grid gap-3">
        <Skeleton className="h-24 rounded-card" />
        <Skeleton className="h-24 rounded-card" />
      </div>
    )
  }
  if (count === 0) {
    return (
      <EmptyState
        title={words.orders_empty_title}
        action={
          <ShopLink href="/san-pham" className={buttonClass()}>
            {words.orders_empty_action}
          </ShopLink>
        }
      >
        {words.orders_empty_text}
      </EmptyState>
    )
  }
  return (
    <>
      <ul className="grid gap-3">
        {rows.map((row) => (
          <li key={row.code}>
            <ShopLink
              href={`/don-hang/${row.code}`}
              aria-label={fill(words.order_open, { code: row.code })}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line bg-surface p-4 text-ink no-underline hover:border-leaf-700"
            >
              <span className="flex -space-x-3">
                {[...new Set(row.thumbnails)].slice(0, 3).map((picture) => (
                  <Thumb key={picture} src={picture} size={52} />
                ))}
              </span>
              <span className="min-w-36 flex-1">
                <b className="block">{row.code}</b>
                <span className="text-sm text-soft">
                  {fill(words.order_line, { date: formatDate(row.placed_at), n: row.parcel_count })}
                </span>
              </span>
              <b className="whitespace-nowrap text-lg tabular-nums">{formatDong(row.total)}</b>
              <span className="flex basis-full flex-wrap gap-1.5">
                {[...new Set(row.states)].map((state) => (
                  <Tag key={state} tone={tones[state]}>
                    {stateWords(row.states, state, orderWords)}
                  </Tag>
                ))}
              </span>
            </ShopLink>
          </li>
        ))}
      </ul>
      {rows.length < count ? (
        <Button look="line" wide className="mt-4" onClick={() => void load(rows.length)}>
          {words.orders_more}
        </Button>
      ) : null}
    </>
  )
}

/** The customer's orders, newest first. */
export function OrderList({ words, orderWords }: OrderListProps) {
  return <AccountGate words={words}>{() => <Orders words={words} orderWords={orderWords} />}</AccountGate>
}
