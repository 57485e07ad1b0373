import type { ImportChange } from "@cho-htx/contracts"
import { formatDong } from "@cho-htx/vietnam/dong"
import { useExcelWords } from "./use-excel-words"

/** "Giá 50.000 ₫ → 55.000 ₫": old struck, new bold. */
export function ChangeLine({ change: { field, before, after } }: { change: ImportChange }) {
  const words = useExcelWords()
  const shown = (value: number) => (field === "price" ? formatDong(value) : value.toLocaleString("vi-VN"))
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
      <span className="text-soft">{words[field]}</span>
      {before === null ? null : (
        <>
          <s className="text-soft">{shown(before)}</s>
          <span aria-hidden="true">→</span>
        </>
      )}
      <b>{shown(after)}</b>
    </p>
  )
}
