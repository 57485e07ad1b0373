import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { Field } from "@cho-htx/ui/field"
import { BadGlyph } from "@cho-htx/ui/glyphs"
import { OptionRow } from "@cho-htx/ui/option-row"
import { Skeleton } from "@cho-htx/ui/skeleton"
import { TextInput } from "@cho-htx/ui/text-input"
import { useDeferredValue, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import { ReadFailed } from "../../shell/read-failed"
import { useLotWords } from "../use-lot-words"
import { usePacks } from "./use-packs"

export interface PackPickerProps {
  chosen: string
  error: string | null
  onChoose: (pack: { variant_id: string; label: string }) => void
}

/** Which pack the lot holds, found by words of its name. */
export function PackPicker({ chosen, error, onChoose }: PackPickerProps) {
  const { shell } = useWords()
  const { form } = useLotWords()
  const [typed, setTyped] = useState("")
  const q = useDeferredValue(typed.trim().slice(0, 80))
  const { data, packs, fromPhone, ...found } = usePacks(q)
  const { error: failure, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = found
  return (
    <>
      <Field id="pack-search" label={form.search}>
        <TextInput
          id="pack-search"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </Field>
      {!data && failure ? <ReadFailed error={failure} onRetry={() => void refetch()} /> : null}
      {!data && !failure ? <Skeleton className="h-60 rounded-card" /> : null}
      {data && packs.length === 0 ? (
        <EmptyState title={q ? fill(form.none_found, { q }) : form.no_packs}>
          {q ? form.none_found_detail : form.no_packs_detail}
        </EmptyState>
      ) : null}
      {fromPhone ? <p className="text-sm text-soft">{form.no_signal}</p> : null}
      {packs.length > 0 ? (
        <fieldset className="grid gap-2.5" aria-describedby={error ? "pack-error" : undefined}>
          <legend className="mb-1.5 font-bold">{form.packs}</legend>
          {packs.map(({ variant_id, label }) => (
            <OptionRow
              key={variant_id}
              name="variant_id"
              title={label}
              checked={variant_id === chosen}
              onChange={() => onChoose({ variant_id, label })}
            />
          ))}
        </fieldset>
      ) : null}
      {error ? (
        <p id="pack-error" role="alert" className="flex gap-1.5 font-bold text-sm text-son-700 leading-normal">
          <BadGlyph size={18} className="mt-0.5" />
          <span>{error}</span>
        </p>
      ) : null}
      {hasNextPage && !fromPhone ? (
        <Button
          look="line"
          wide
          busy={isFetchingNextPage}
          busyLabel={shell.loading}
          onClick={() => void fetchNextPage()}
        >
          {form.more_packs}
        </Button>
      ) : null}
    </>
  )
}
