"use client"

import type { ProductListResponse } from "@cho-htx/contracts"
import { useCallback, useEffect, useRef, useState } from "react"
import { readAddress, writeAddress } from "./list-address"
import type { FixedFilters } from "./list-query"
import { type ListState, noChoice } from "./list-state"
import { onceEach } from "./once-each"
import { readList } from "./read-list"
import { RecentLists } from "./recent-lists"
import { revealList } from "./reveal-list"

/** `resting`: the search engine is away, everything else of the shop is there. */
export type ListStatus = "idle" | "loading" | "failed" | "resting"

interface List {
  state: ListState
  result: ProductListResponse
  status: ListStatus
}

interface ShownList extends List {
  /** The address (query string) whose goods are shown. */
  shown: string
}

/**
 * A list that follows the address: the first view comes with the page, anything chosen is read in the browser,
 * and a newer choice cancels the one before it.
 */
export function useList(initial: ProductListResponse, fixed: FixedFilters) {
  const [list, setList] = useState<ShownList>({ state: noChoice, result: initial, status: "idle", shown: "" })
  const running = useRef<AbortController | null>(null)
  const recent = useRef(new RecentLists())
  const latest = useRef(list)
  latest.current = list

  const follow = useCallback(
    async (search: string): Promise<void> => {
      const state = readAddress(search)
      const address = writeAddress(state)
      running.current?.abort()
      if (address === "" || address === latest.current.shown) {
        setList((old) =>
          address === "" ? { state, result: initial, status: "idle", shown: "" } : { ...old, state, status: "idle" },
        )
        return revealList()
      }
      const known = recent.current.find(address)
      if (known) {
        setList({ state, result: known, status: "idle", shown: address })
        return revealList()
      }

      const controller = new AbortController()
      running.current = controller
      const before = latest.current
      const one = (pages: number) => writeAddress({ ...state, pages })
      const grows = state.pages > 1 && before.shown === one(state.pages - 1)
      setList((old) => ({ ...old, state, status: "loading" }))
      const answer = await readList(state, fixed, grows ? state.pages - 1 : 0, controller.signal)
      if (controller.signal.aborted) return
      revealList()
      if (!answer.ok) return setList((old) => ({ ...old, status: answer.status === 503 ? "resting" : "failed" }))
      const products = onceEach([...(grows ? before.result.products : []), ...answer.data.products])
      const result = { ...answer.data, products }
      recent.current.keep(address, result)
      setList({ state, result, status: "idle", shown: address })
    },
    [initial, fixed],
  )

  /** Puts a choice into the address; the page's watcher then calls `follow`, as it does for links and "back", unless nothing changes. */
  const choose = useCallback(
    (next: ListState): void => {
      const address = writeAddress(next)
      if (address === writeAddress(readAddress(window.location.search))) return void follow(address)
      setList((old) => ({ ...old, state: next, status: "loading" }))
      window.history.pushState(null, "", `${window.location.pathname}${address}`)
    },
    [follow],
  )

  useEffect(() => () => running.current?.abort(), [])
  return { ...list, follow, choose, retry: () => follow(window.location.search) }
}
