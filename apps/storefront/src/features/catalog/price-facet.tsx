"use client"

import { formatDong } from "@cho-htx/vietnam/dong"
import { type SyntheticEvent, useEffect, useRef } from "react"
import type { list } from "@/messages/vi/list"

interface PriceFacetProps {
  /** Cheapest and dearest among the goods found, in đồng. */
  range: { min: number; max: number } | null
  min: number | null
  max: number | null
  words: typeof list
  onChange: (min: number | null, max: number | null) => void
}

const digits = (text: FormDataEntryValue | null): number | null => {
  const number = Number(String(text ?? "").replace(/\D/g, ""))
  return number > 0 ? number : null
}
const plain = (amount: number | null | undefined) => (amount == null ? "" : formatDong(amount).replace(/\s?₫$/, ""))

/** Two money fields; taken over on Enter or when a field is left, the smaller first. */
export function PriceFacet({ range, min, max, words, onChange }: PriceFacetProps) {
  const form = useRef<HTMLFormElement>(null)
  // What the address says goes into the fields, except into the one being typed in.
  useEffect(() => {
    for (const [name, value] of [["min", min] as const, ["max", max] as const]) {
      const input = form.current?.elements.namedItem(name)
      if (input instanceof HTMLInputElement && input !== document.activeElement) input.value = plain(value)
    }
  }, [min, max])
  function take({ currentTarget }: SyntheticEvent<HTMLFormElement>): void {
    const typed = new FormData(currentTarget)
    const low = digits(typed.get("min"))
    const high = digits(typed.get("max"))
    const swapped = low !== null && high !== null && low > high
    const next = swapped ? { min: high, max: low } : { min: low, max: high }
    if (next.min !== min || next.max !== max) onChange(next.min, next.max)
  }
  const field = (name: "min" | "max", label: string, value: number | null, hint: number | undefined) => (
    <input
      name={name}
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      defaultValue={plain(value)}
      placeholder={plain(hint)}
      className="min-h-12 w-full min-w-0 rounded-md border-[1.5px] border-field bg-surface px-1 text-center text-base tabular-nums min-[900px]:text-[13px]"
    />
  )
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        take(event)
      }}
      onBlur={take}
      className="flex items-center gap-2"
    >
      {field("min", words.price_from, min, range?.min)}
      <span className="text-sm text-soft">{words.to}</span>
      {field("max", words.price_to, max, range?.max)}
      <button type="submit" className="sr-only">
        {words.facets.price}
      </button>
    </form>
  )
}
