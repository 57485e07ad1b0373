"use client"

import { ArrowLeftGlyph, CloseGlyph } from "@cho-htx/ui/glyphs"
import { SearchGlyph } from "@cho-htx/ui/shop-glyphs"
import { usePathname, useRouter } from "next/navigation"
import { type FormEvent, type KeyboardEvent, lazy, Suspense, useCallback, useId, useRef, useState } from "react"
import { barePath, localePath } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"
import type { search } from "@/messages/vi/search"
import { AddressWatcher } from "../catalog/address-watcher"
import { nextOption } from "./next-option"
import { searchHistory } from "./search-history"
import { SearchPopup } from "./search-popup"
import type { Suggestion } from "./suggestion"
import { fillsScreen, useFullScreen } from "./use-full-screen"

/** Comes with the first use: most visits never search. */
const readPanel = () => import("./search-panel").then(({ SearchPanel }) => ({ default: SearchPanel }))
const SearchPanel = lazy(readPanel)

/** Search with suggestions while typing, on a phone over the whole screen: arrow keys choose, Enter opens or searches, Escape closes. Works as a plain form without script. */
export function SearchBox({ words }: { words: typeof search }) {
  const listId = useId()
  const router = useRouter()
  const locale = useLocale()
  const path = barePath(usePathname())
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState("")
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [rows, setRows] = useState<Suggestion[]>([])
  const shown = open && rows.length > 0
  const chosen = shown ? rows[active] : undefined

  const close = useCallback(() => {
    setOpen(false)
    setActive(-1)
    input.current?.blur()
  }, [])
  useFullScreen(open, close)
  const takeRows = useCallback((next: Suggestion[]) => {
    setRows(next)
    setActive(-1)
  }, [])
  const seen = useRef<string | null>(null)
  const follow = useCallback(
    (address: string) => {
      const here = `${path}?${address}`
      if (seen.current === here) return
      // What was typed before the page's script ran stays.
      const early = seen.current === null ? input.current?.value : ""
      seen.current = here
      setTyped(early || (path === "/san-pham" ? (new URLSearchParams(address).get("q") ?? "") : ""))
    },
    [path],
  )

  function go(to: string, query: string | null): void {
    close()
    if (query) {
      searchHistory.add(query)
      setTyped(query)
    }
    router.push(localePath(locale, to))
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen) return go(chosen.path, chosen.query)
    const query = typed.trim()
    go(query ? `/san-pham?q=${encodeURIComponent(query)}` : "/san-pham", query)
  }
  function move(event: KeyboardEvent) {
    if (event.key === "Escape" && open) {
      event.preventDefault()
      return fillsScreen() ? close() : setOpen(false)
    }
    const next = nextOption(event.key, active, open ? rows.length : 0)
    if (next === null) {
      if (event.key === "ArrowDown") setOpen(true)
      return
    }
    event.preventDefault()
    setActive(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" })
  }

  return (
    <search className="relative block min-h-12">
      <Suspense fallback={null}>
        <AddressWatcher onChange={follow} />
      </Suspense>
      <form
        action={localePath(locale, "/san-pham")}
        onSubmit={submit}
        onBlur={({ currentTarget, relatedTarget }) => {
          // On a phone a tap beside the keys takes the focus too, and must not close what fills the screen.
          if (!currentTarget.contains(relatedTarget) && (relatedTarget || !fillsScreen())) setOpen(false)
        }}
        className={
          open
            ? "max-[899px]:fixed max-[899px]:inset-0 max-[899px]:z-20 max-[899px]:flex max-[899px]:flex-col max-[899px]:bg-surface"
            : ""
        }
      >
        <div
          className={`relative flex items-center gap-1 ${open ? "max-[899px]:border-line max-[899px]:border-b max-[899px]:py-2 max-[899px]:pr-4 max-[899px]:pl-1" : ""}`}
        >
          {open ? (
            <button
              type="button"
              aria-label={words.close}
              onClick={close}
              className="grid size-12 flex-none place-items-center min-[900px]:hidden"
            >
              <ArrowLeftGlyph size={22} />
            </button>
          ) : null}
          <div className="relative flex-1">
            <SearchGlyph size={20} className="pointer-events-none absolute top-3.5 left-4 text-leaf-700" />
            <input
              ref={input}
              name="q"
              // A field of type "search" may not be a combobox.
              type="text"
              inputMode="search"
              role="combobox"
              enterKeyHint="search"
              autoComplete="off"
              autoCapitalize="off"
              autoCorrect="off"
              spellCheck={false}
              maxLength={200}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setActive(-1)
                setOpen(true)
              }}
              onPointerEnter={() => void readPanel()}
              onFocus={() => setOpen(true)}
              onClick={() => setOpen(true)}
              onKeyDown={move}
              aria-label={words.label}
              aria-expanded={shown}
              aria-controls={open ? listId : undefined}
              aria-autocomplete="list"
              aria-activedescendant={chosen ? `${listId}-${active}` : undefined}
              placeholder={words.placeholder}
              className="h-12 w-full rounded-full border-[1.5px] border-field bg-surface pr-4 pl-11.5 text-base not-placeholder-shown:pr-12"
            />
            {typed ? (
              <button
                type="button"
                aria-label={words.clear}
                onClick={() => {
                  setTyped("")
                  setActive(-1)
                  input.current?.focus()
                }}
                className="absolute top-0 right-0 grid size-12 place-items-center rounded-full text-soft"
              >
                <CloseGlyph size={16} />
              </button>
            ) : null}
          </div>
        </div>
        {open ? (
          <SearchPopup>
            <Suspense fallback={<div id={listId} role="listbox" aria-label={words.label} />}>
              <SearchPanel
                listId={listId}
                typed={typed}
                active={active}
                words={words}
                onRows={takeRows}
                onPick={(row) => go(row.path, row.query)}
              />
            </Suspense>
          </SearchPopup>
        ) : null}
      </form>
    </search>
  )
}
