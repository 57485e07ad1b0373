import { type ImportKind, importKinds } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { ArrowDownGlyph } from "@cho-htx/ui/goods-glyphs"
import { OptionRow } from "@cho-htx/ui/option-row"
import type { ReactNode } from "react"
import { SheetFileNote } from "./sheet-file-note"
import { useExcelWords } from "./use-excel-words"
import { useSheetFile } from "./use-sheet-file"

export interface ImportBoxProps {
  kind: ImportKind
  onKind: (kind: ImportKind) => void
  /** Chooses the file, on screens without a bar at the foot. */
  choose: ReactNode
}

/** What to import, the form for it, and the file. */
export function ImportBox({ kind, onKind, choose }: ImportBoxProps) {
  const words = useExcelWords()
  const file = useSheetFile()
  const name = words.files[kind]
  return (
    <Box className="grid gap-4">
      <fieldset className="grid gap-2.5">
        <legend className="mb-2.5 font-bold text-lg">{words.kind_question}</legend>
        {importKinds.map((each) => (
          <OptionRow
            key={each}
            name="import-kind"
            value={each}
            checked={each === kind}
            onChange={() => onKind(each)}
            title={words.kinds[each]}
            detail={words.kind_details[each]}
          />
        ))}
      </fieldset>
      <section className="grid gap-2">
        <h2 className="font-bold text-lg">{words.step_form}</h2>
        <p className="text-soft">{words.step_form_details[kind]}</p>
        <Button
          look="line"
          size="big"
          wide
          busy={file.busy !== null}
          busyLabel={words.saving}
          onClick={() => void file.save(`/vendor/exports/template?kind=${kind}`, name)}
        >
          <ArrowDownGlyph size={22} /> {words.forms[kind]}
        </Button>
        <SheetFileNote file={file} />
      </section>
      <section className="grid gap-2">
        <h2 className="font-bold text-lg">{words.step_file}</h2>
        <p className="text-soft">{words.step_file_detail}</p>
        <div className="hidden min-[900px]:block">{choose}</div>
      </section>
    </Box>
  )
}
