"use client"

import { SearchGlyph } from "@cho-htx/ui/shop-glyphs"
import { useRouter } from "next/navigation"
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react"
import { fill } from "@/lib/i18n/fill"
import { localePath } from "@/lib/i18n/locale"
import { useLocale } from "@/lib/i18n/locale-context"
import type { search } from "@/messages/vi/search"
import { SuggestionList } from "./suggestion-list"
import { useSuggestions } from "./use-suggestions"

/** Search with suggestions while typing: arrow keys choose, Enter opens or searches, Escape closes. Works as a plain form without script. */
export function SearchBox({ words }: { words: typeof search }) {
  const id = useId()
  const router = useRouter()
  const locale = useLocale()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState("")
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const answer = useSuggestions(typed, open, words)
  const rows = open ? (answer?.rows ?? []) : []
  const chosen = rows[active]
  const listId = `${id}list`

  function go(path: string): void {
    setOpen(false)
    setActive(-1)
    input.current?.blur()
    router.push(localePath(locale, path))
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (chosen) return go(chosen.path)
    const query = typed.trim()
    go(query ? `/san-pham?q=${encodeURIComponent(query)}` : "/san-pham")
  }
  function move(event: KeyboardEvent) {
    if (event.key === "Escape") return setOpen(false)
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return
    event.preventDefault()
    setOpen(true)
    if (rows.length === 0) return
    // One place more than there are rows: the box itself, where nothing is chosen.
    const places = rows.length + 1
    const step = event.key === "ArrowDown" ? 1 : -1
    setActive((old) => ((old + 1 + step + places) % places) - 1)
  }

  return (
    <search className="relative block">
      <form
        action={localePath(locale, "/san-pham")}
        onSubmit={submit}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      >
        <SearchGlyph size={20} className="pointer-events-none absolute top-3.5 left-4 text-leaf-700" />
        <input
          ref={input}
          name="q"
          type="search"
          role="combobox"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(-1)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={move}
          aria-label={words.label}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}${active}` : undefined}
          placeholder={words.placeholder}
          className="h-12 w-full rounded-full border-[1.5px] border-field bg-surface pr-4 pl-11.5 text-base"
        />
        <SuggestionList id={id} listId={listId} rows={rows} active={active} words={words} onPick={go} />
      </form>
      <span role="status" className="sr-only">
        {open && rows.length > 0 ? fill(words.status, { count: rows.length }) : ""}
      </span>
    </search>
  )
}
