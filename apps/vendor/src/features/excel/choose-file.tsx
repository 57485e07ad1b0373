import { buttonClass } from "@cho-htx/ui/button-class"
import { FileTextGlyph } from "@cho-htx/ui/goods-glyphs"
import { useExcelWords } from "./use-excel-words"

export interface ChooseFileProps {
  label: string
  look?: "main" | "line"
  busy: boolean
  onFile: (file: File | undefined) => void
}

/** The one way a sheet comes in. */
export function ChooseFile({ label, look = "main", busy, onFile }: ChooseFileProps) {
  const words = useExcelWords()
  return (
    <label
      className={`${buttonClass({ look, size: "big", wide: true, busy })} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)`}
    >
      <FileTextGlyph size={22} />
      {busy ? words.reading : label}
      <input
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        disabled={busy}
        className="sr-only"
        onChange={(event) => {
          onFile(event.target.files?.[0])
          event.target.value = ""
        }}
      />
    </label>
  )
}
