"use client"

import type { CommuneMatch } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { inputClass } from "@cho-htx/ui/input-class"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import type { checkout } from "../../messages/vi/checkout"
import { CommuneOption } from "./commune-option"
import { useCommuneSearch } from "./commune-search"
import { CommuneSettled } from "./commune-settled"
import type { ChosenCommune } from "./draft"
import { settleCommune } from "./settle-commune"

export type CommuneWords = Pick<
  typeof checkout,
  Extract<keyof typeof checkout, `commune${string}`> | "province" | "city"
>

export interface CommunePickerProps {
  id: string
  typed: string
  chosen: ChosenCommune | null
  error: string | null
  words: CommuneWords
  onChange: (typed: string, chosen: ChosenCommune | null) => void
}

function toChosen(match: CommuneMatch): ChosenCommune {
  const { code, name, province_code, province_name, former } = match
  return { code, name, province_code, province_name, former_ward: former?.ward ?? null }
}

/** One combobox over all communes of today which also understands names from before July 2025. */
export function CommunePicker({ id, typed, chosen, error, words, onChange }: CommunePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const search = useCommuneSearch(typed, open || (typed.trim() !== "" && !chosen))
  const listId = `${id}-list`
  const { matches } = search
  const split =
    matches.length > 1 && matches.every((match) => match.ambiguous) ? (matches[0]?.former?.ward ?? null) : null

  const choose = (match: CommuneMatch) => {
    onChange(match.former?.ward ? typed : match.name, toChosen(match))
    setOpen(false)
  }

  // A name that can mean one place only needs no tap on the list.
  useEffect(() => {
    if (chosen || open || search.status !== "found") return
    const match = settleCommune(search.query, matches)
    if (match) onChange(typed, toChosen(match))
  }, [chosen, open, search.status, search.query, matches, typed, onChange])

  const reopen = () => {
    onChange(typed, null)
    setOpen(true)
    input.current?.focus()
    input.current?.select()
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      setActive(open && matches.length > 0 ? (active + step + matches.length) % matches.length : 0)
      setOpen(true)
    } else if (event.key === "Enter" && open) {
      event.preventDefault()
      const match = matches[active]
      if (match) choose(match)
    } else if (event.key === "Escape" && open) {
      event.preventDefault()
      setOpen(false)
    }
  }

  const shown = open && search.status !== "idle"
  return (
    <Field id={id} label={words.commune} hint={words.commune_hint} error={error}>
      <div className="relative">
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown && matches.length > 0}
          aria-controls={listId}
          aria-activedescendant={shown && matches[active] ? `${listId}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="next"
          value={typed}
          className={inputClass({ error: Boolean(error), settled: chosen !== null })}
          onChange={(event) => {
            onChange(event.target.value, null)
            setActive(0)
            setOpen(true)
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {shown ? (
          <div className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-auto rounded-md border border-line bg-surface shadow-lift">
            {split ? (
              <p className="px-3.5 pt-2.5 font-bold text-sm">{fill(words.commune_split, { former: split })}</p>
            ) : null}
            <div id={listId} role="listbox" aria-label={words.commune}>
              {matches.map((match, index) => (
                <CommuneOption
                  key={`${match.code}-${match.former?.ward ?? ""}-${match.former?.district ?? ""}`}
                  id={`${listId}-${index}`}
                  match={match}
                  active={index === active}
                  words={words}
                  onChoose={() => choose(match)}
                />
              ))}
            </div>
            {matches.length === 0 ? (
              <p className="px-3.5 py-3 text-sm text-soft">
                {search.status === "searching" ? words.commune_searching : null}
                {search.status === "found" ? fill(words.commune_none, { typed: search.query }) : null}
                {search.status === "failed" ? words.commune_offline : null}
              </p>
            ) : null}
          </div>
        ) : null}
        <span role="status" className="sr-only">
          {shown && search.status === "found" && matches.length > 0
            ? fill(words.commune_found, { n: matches.length })
            : ""}
        </span>
      </div>
      {chosen ? <CommuneSettled chosen={chosen} words={words} onWrong={reopen} /> : null}
    </Field>
  )
}
