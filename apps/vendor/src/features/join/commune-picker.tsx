import type { CommuneMatch } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { inputClass } from "@cho-htx/ui/input-class"
import { Note } from "@cho-htx/ui/note"
import { type KeyboardEvent, useRef, useState } from "react"
import { noBreak } from "../../lib/format/no-break"
import { fill } from "../../lib/i18n/fill"
import type { JoinWords } from "../../messages/vi/join"
import { useCommunes } from "./use-communes"

export interface CommunePickerProps {
  typed: string
  /** "xã Hải Anh, Ninh Bình"; empty while nothing is chosen. */
  shown: string
  error: string | null
  words: JoinWords
  onType: (typed: string) => void
  onChoose: (match: CommuneMatch) => void
}

/** One combobox over all communes of today which also understands names from before July 2025. */
export function CommunePicker({ typed, shown, error, words, onType, onChoose }: CommunePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { status, matches } = useCommunes(typed, open)
  const visible = open && status !== "idle"
  const choose = (match: CommuneMatch) => {
    onChoose(match)
    setOpen(false)
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
  return (
    <Field id="commune" label={words.fields.commune} hint={words.fields.commune_hint} error={error}>
      <div className="relative">
        <input
          ref={input}
          id="commune"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={visible && matches.length > 0}
          aria-controls={visible ? "commune-list" : undefined}
          aria-activedescendant={visible && matches[active] ? `commune-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "commune-error" : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          className={inputClass({ error: Boolean(error), settled: shown !== "" })}
          onChange={(event) => {
            onType(event.target.value)
            setActive(0)
            setOpen(true)
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {visible ? (
          <div className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-auto rounded-md border border-line bg-surface shadow-lift">
            <div id="commune-list" role="listbox" aria-label={words.fields.commune}>
              {matches.map((match, index) => (
                <button
                  key={`${match.code}-${match.former?.ward ?? ""}-${match.former?.district ?? ""}`}
                  type="button"
                  id={`commune-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  // The field would lose focus, and the list close, before the click arrives.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(match)}
                  className={`block min-h-12 w-full px-3.5 py-2.5 text-left leading-[1.4] hover:bg-leaf-50 ${index === active ? "bg-leaf-50" : ""}`}
                >
                  <b>{noBreak(match.name)}</b>, {noBreak(match.province_name)}
                  {match.former ? (
                    <span className="block text-sm text-soft">{fill(words.commune.was, match.former)}</span>
                  ) : null}
                </button>
              ))}
            </div>
            {matches.length === 0 ? (
              <p className="px-3.5 py-3 text-sm text-soft">
                {status === "searching" ? words.commune.searching : null}
                {status === "found" ? fill(words.commune.none, { typed: typed.trim() }) : null}
                {status === "failed" ? words.commune.offline : null}
              </p>
            ) : null}
          </div>
        ) : null}
        <span role="status" className="sr-only">
          {visible && status === "found" && matches.length > 0 ? fill(words.commune.found, { n: matches.length }) : ""}
        </span>
      </div>
      {shown ? (
        <Note tone="ok" role="status">
          {words.commune.is} <b>{shown}</b>.{" "}
          <button
            type="button"
            className="text-link min-h-8"
            onClick={() => {
              onType(typed)
              setOpen(true)
              input.current?.focus()
              input.current?.select()
            }}
          >
            {words.commune.wrong}
          </button>
        </Note>
      ) : null}
    </Field>
  )
}
