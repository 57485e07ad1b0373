import { MAX_PRODUCT_VARIANTS } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { PlusGlyph } from "@cho-htx/ui/glyphs"
import { useState } from "react"
import { createPortal } from "react-dom"
import { newKey } from "../../../lib/new-key"
import { checkPack } from "../form/check-step"
import { emptyPack, type PackForm } from "../form/goods-form"
import { PackCard } from "./pack-card"
import { PackSheet } from "./pack-sheet"
import type { StepProps } from "./step-props"

const indexOf = (path: string | null): number | null => {
  const [, index] = /^variants\.(\d+)/.exec(path ?? "") ?? []
  return index === undefined ? null : Number(index)
}

/** Packs by size, with price and stock; each is written in a sheet of its own. */
export function PacksStep({ draft, words, faults, focusOn, onType }: StepProps) {
  const { variants } = draft.form
  const say = words.packs
  const asked = indexOf(focusOn)
  const [openKey, setOpenKey] = useState<string | null>((asked === null ? null : variants[asked]?.key) ?? null)
  const openIndex = variants.findIndex(({ key }) => key === openKey)
  const open = variants[openIndex]
  const error = faults.get("variants") ?? null
  const add = () => {
    // The next pack is mostly like the last one: another size of the same bag.
    const last = variants[variants.length - 1]
    const key = newKey()
    const like = last ? { pack_unit: last.pack_unit, unit: last.unit } : {}
    onType((form) => ({ ...form, variants: [...form.variants, { ...emptyPack(key), ...like }] }))
    setOpenKey(key)
  }
  const change = (key: string, part: Partial<PackForm>) =>
    onType((form) => ({
      ...form,
      variants: form.variants.map((pack) => (pack.key === key ? { ...pack, ...part } : pack)),
    }))
  const faultOf = (index: number) => [...faults].find(([path]) => path.startsWith(`variants.${index}.`))?.[1] ?? null
  return (
    <>
      {variants.length > 0 ? (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {variants.map((pack, index) => (
            <PackCard
              key={pack.key}
              pack={pack}
              index={index}
              error={faultOf(index)}
              complete={checkPack(pack, index, variants, words).size === 0}
              words={say}
              onOpen={() => setOpenKey(pack.key)}
            />
          ))}
        </ul>
      ) : (
        <div className="rounded-card border border-line bg-surface px-4 py-5 text-center">
          <b>{say.none}</b>
          <p className="text-soft">{say.none_detail}</p>
        </div>
      )}
      {variants.length < MAX_PRODUCT_VARIANTS ? (
        <Button
          id="variants"
          look="line"
          size="big"
          wide
          aria-describedby={error ? "variants-error" : undefined}
          onClick={add}
        >
          <PlusGlyph size={18} />
          {variants.length > 0 ? say.add : say.add_first}
        </Button>
      ) : null}
      {error ? (
        <p id="variants-error" className="font-bold text-sm text-son-700">
          {error}
        </p>
      ) : null}
      {open
        ? createPortal(
            <PackSheet
              key={open.key}
              pack={open}
              index={openIndex}
              others={variants}
              onSale={draft.state === "published"}
              focusOn={openIndex === asked ? focusOn : null}
              words={words}
              onChange={(part) => change(open.key, part)}
              onClose={() => setOpenKey(null)}
              onRemove={() => {
                onType((form) => ({ ...form, variants: form.variants.filter(({ key }) => key !== open.key) }))
                setOpenKey(null)
              }}
            />,
            document.body,
          )
        : null}
    </>
  )
}
