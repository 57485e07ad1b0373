"use client"

import { useEffect, useMemo, useState } from "react"
import { fill } from "@/lib/i18n/fill"
import type { search } from "@/messages/vi/search"
import { browseGroup } from "./browse-group"
import { searchHistory } from "./search-history"
import type { Suggestion } from "./suggestion"
import { suggestionGroups } from "./suggestion-groups"
import { SuggestionList } from "./suggestion-list"
import { useSuggestions } from "./use-suggestions"

export interface SearchPanelProps {
  listId: string
  typed: string
  active: number
  words: typeof search
  /** Told whenever the rows change, so that the box's keys can walk them. */
  onRows: (rows: Suggestion[]) => void
  onPick: (row: Suggestion) => void
}

/** What the box offers: own and popular searches while it is empty, else what fits; says so when nothing does or the engine rests. */
export function SearchPanel({ listId, typed, active, words, onRows, onPick }: SearchPanelProps) {
  const query = typed.trim()
  const [history, setHistory] = useState(() => searchHistory.read())
  const suggested = useSuggestions(query)
  const settled = suggested?.query === query
  const resting = settled && suggested.answer?.complete !== true
  const groups = useMemo(() => {
    const found = suggestionGroups(suggested?.answer ?? null, query && (suggested?.query ?? ""), history, words)
    return resting ? [...found, browseGroup(words)] : found
  }, [suggested, query, history, words, resting])
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  useEffect(() => onRows(rows), [onRows, rows])

  const note = !settled
    ? ""
    : resting
      ? words.resting
      : rows.length > 0
        ? ""
        : query
          ? fill(words.none, { query })
          : words.hint
  const instead = settled && query ? suggested.answer?.searched_instead : null
  const count = rows.length > 0 ? fill(words.status, { count: rows.length }) : ""
  return (
    <div className="relative">
      {instead ? <p className="px-4 pt-2 text-sm text-soft">{fill(words.instead, { query: instead })}</p> : null}
      {note ? <p className="px-4 py-3 text-[15px] text-soft leading-[1.5]">{note}</p> : null}
      <SuggestionList listId={listId} label={words.label} groups={groups} active={active} onPick={onPick} />
      {!query && history.length > 0 ? (
        <button
          type="button"
          aria-label={words.clear_history}
          onClick={() => {
            searchHistory.clear()
            setHistory([])
          }}
          className="absolute top-0 right-1 inline-flex min-h-10 items-center rounded-md px-3 font-bold text-leaf-600 text-sm hover:underline"
        >
          {words.clear_short}
        </button>
      ) : null}
      <span role="status" className="sr-only">
        {settled ? `${note} ${count}`.trim() : ""}
      </span>
    </div>
  )
}
