import { Button } from "@cho-htx/ui/button"
import { Sheet } from "@cho-htx/ui/sheet"
import { type FormEvent, useEffect, useRef, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"
import { checkPack } from "../form/check-step"
import type { PackForm } from "../form/goods-form"
import { titleOf } from "../form/pack-words"
import { controlId } from "../form/steps"
import { PackFields } from "./pack-fields"

export interface PackSheetProps {
  pack: PackForm
  index: number
  others: PackForm[]
  /** Stock of packs on sale is written in the store room. */
  onSale: boolean
  focusOn: string | null
  words: ListingWords
  onChange: (part: Partial<PackForm>) => void
  onClose: () => void
  onRemove: () => void
}

/** One pack on a sheet; every keystroke is kept, "done" looks it over. */
export function PackSheet(props: PackSheetProps) {
  const { pack, index, others, onSale, focusOn, words, onChange, onClose, onRemove } = props
  const { shell } = useWords()
  const say = words.packs
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState(focusOn !== null)
  const [asks, setAsks] = useState(false)
  const found = checkPack(pack, index, others, words)
  const focus = (path: string) => form.current?.querySelector<HTMLElement>(`#${controlId(path)}`)?.focus()
  useEffect(() => {
    if (focusOn) form.current?.querySelector<HTMLElement>(`#${controlId(focusOn)}`)?.focus()
  }, [focusOn])
  const done = (event: FormEvent) => {
    event.preventDefault()
    // React lets events of a portal bubble to its parents: the page's own form must not hear this one.
    event.stopPropagation()
    setTried(true)
    const [first] = found.keys()
    if (first) focus(first)
    else onClose()
  }
  const title = titleOf(pack) || say.unnamed
  return (
    <Sheet open onClose={onClose} title={pack.id ? say.sheet : say.sheet_new} closeLabel={shell.close}>
      <form ref={form} onSubmit={done} noValidate className="grid gap-5 pb-4">
        <PackFields
          pack={pack}
          index={index}
          onSale={onSale}
          faults={tried ? found : new Map()}
          words={words}
          onChange={onChange}
        />
        <Button type="submit" size="big" wide>
          {say.done}
        </Button>
        {asks ? (
          <div className="grid gap-2.5">
            <p role="alert" className="font-bold">
              {fill(say.remove_ask, { title })}
            </p>
            <div className="grid grid-cols-2 gap-3">
              <Button look="line" onClick={() => setAsks(false)}>
                {say.remove_no}
              </Button>
              <Button look="bad" onClick={onRemove}>
                {say.remove_yes}
              </Button>
            </div>
          </div>
        ) : (
          <Button look="quiet" wide onClick={() => setAsks(true)}>
            {say.remove}
          </Button>
        )}
      </form>
    </Sheet>
  )
}
