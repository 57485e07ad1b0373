import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { OptionRow } from "@cho-htx/ui/option-row"
import { useEffect, useRef, useState } from "react"
import type { ListingWords } from "../../../messages/vi/listing"
import type { Conflict, Draft } from "../draft/draft"
import { useUploads } from "../upload/use-uploads"
import { useCategories } from "../use-categories"
import { fieldText } from "./field-text"
import { PhotoStrip } from "./photo-strip"

export interface ConflictBoxProps {
  draft: Draft
  conflict: Conflict
  words: ListingWords
  /** Fields that stay as this person wrote them. */
  onChoose: (mine: ReadonlySet<string>) => void
}

/** Two members wrote at once: field by field what the other changed, and the person's choice. Nothing is sent before it. */
export function ConflictBox({ draft, conflict, words, onChoose }: ConflictBoxProps) {
  const say = words.conflict
  const heading = useRef<HTMLHeadingElement>(null)
  const [mine, setMine] = useState<ReadonlySet<string>>(
    () => new Set(conflict.clashes.filter(({ both }) => both).map(({ field }) => field)),
  )
  const { list } = useUploads()
  const categories = useCategories()
  useEffect(() => heading.current?.focus(), [])
  const names: Record<string, string> = words.fields
  const nameOf = (handle: string) => categories.find((category) => category.handle === handle)?.name ?? handle
  const show = (form: Draft["form"], field: string) =>
    field === "photos" ? (
      <PhotoStrip photos={form.photos} uploads={list} empty={say.nothing} />
    ) : (
      <span className="whitespace-pre-line break-words">{fieldText(form, field, words, nameOf) || say.nothing}</span>
    )
  const choose = (field: string, isMine: boolean) => {
    const next = new Set(mine)
    if (isMine) next.add(field)
    else next.delete(field)
    setMine(next)
  }
  return (
    <div className="grid gap-4">
      <div role="alert">
        <h2 ref={heading} tabIndex={-1} className="font-bold text-2xl leading-[1.3] shadow-none! outline-none">
          {say.title}
        </h2>
        <p className="mt-1 text-soft">{say.detail}</p>
      </div>
      {conflict.clashes.map(({ field, told, both }) => (
        <Box key={field}>
          <fieldset className="grid gap-2.5">
            <legend className="mb-1.5 font-bold text-lg">{names[field] ?? field}</legend>
            {told ? <p className="text-sm text-soft">{told}</p> : null}
            {both ? (
              <>
                <OptionRow
                  name={`clash-${field}`}
                  title={say.mine}
                  detail={show(draft.form, field)}
                  checked={mine.has(field)}
                  onChange={() => choose(field, true)}
                />
                <OptionRow
                  name={`clash-${field}`}
                  title={say.theirs}
                  detail={show(conflict.theirs, field)}
                  checked={!mine.has(field)}
                  onChange={() => choose(field, false)}
                />
              </>
            ) : (
              <>
                <div className="rounded-md bg-rice-100 px-3.5 py-3">{show(conflict.theirs, field)}</div>
                <p className="text-sm text-soft">{say.taken}</p>
              </>
            )}
          </fieldset>
        </Box>
      ))}
      <Button size="big" wide onClick={() => onChoose(mine)}>
        {say.go_on}
      </Button>
    </div>
  )
}
