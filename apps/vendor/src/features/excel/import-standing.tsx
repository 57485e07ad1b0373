import type { VendorImport } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Button } from "@cho-htx/ui/button"
import { ArrowDownGlyph } from "@cho-htx/ui/goods-glyphs"
import { Note } from "@cho-htx/ui/note"
import { fill } from "../../lib/i18n/fill"
import { SheetFileNote } from "./sheet-file-note"
import { useExcelWords } from "./use-excel-words"
import { useSheetFile } from "./use-sheet-file"

/** "2.500". */
const said = (count: number) => count.toLocaleString("vi-VN")

/** Before: what will be left out. While it runs: how far it is. After: what was written, and the file of what was not. */
export function ImportStanding({ found }: { found: VendorImport }) {
  const words = useExcelWords()
  const { status, rows, progress, message, failed_rows } = found
  if (status === "ready") return <Before bad={rows.bad} total={progress.total} known={rows.unchanged > 0} />
  if (status === "running")
    return (
      <Box className="grid gap-2">
        <p className="font-bold" role="status">
          {fill(words.running, { done: said(progress.done), total: said(progress.total) })}
        </p>
        <div
          role="progressbar"
          aria-label={words.statuses.running}
          aria-valuenow={progress.done}
          aria-valuemin={0}
          aria-valuemax={progress.total}
          className="h-3 overflow-hidden rounded-full bg-rice-200"
        >
          <div
            className="h-full rounded-full bg-leaf-700 transition-[width] duration-(--fast)"
            style={{ width: `${(100 * progress.done) / Math.max(1, progress.total)}%` }}
          />
        </div>
        <p className="text-soft">{words.running_detail}</p>
      </Box>
    )
  const written = progress.done - progress.failed
  return (
    <div className="grid gap-3">
      {message ? (
        <Note tone="bad" role="alert">
          {message}
        </Note>
      ) : null}
      <Note tone="ok" role="status">
        <b>{written > 0 ? fill(words.done, { n: said(written) }) : words.done_none}</b>
      </Note>
      {failed_rows > 0 ? <Failed found={found} /> : null}
    </div>
  )
}

function Before({ bad, total, known }: { bad: number; total: number; known: boolean }) {
  const words = useExcelWords()
  if (bad === 0)
    return total > 0 ? (
      <Note tone="info">{words.not_yet}</Note>
    ) : (
      <Note tone="ok" role="status">
        {words.commit_same}
      </Note>
    )
  if (total > 0)
    return (
      <Note tone="warn">
        <b>{fill(words.fix_note, { n: said(bad) })}</b> {words.fix_detail}
      </Note>
    )
  return (
    <Note tone="warn">
      <b>{known ? words.fix_same : words.fix_all}</b> {words.fix_all_detail}
    </Note>
  )
}

function Failed({ found: { id, failed_rows } }: { found: VendorImport }) {
  const words = useExcelWords()
  const file = useSheetFile()
  return (
    <Box className="grid gap-3">
      <p>
        <b>{fill(words.failed_rows, { n: said(failed_rows) })}</b> {words.failed_detail}
      </p>
      <Button
        look="line"
        wide
        busy={file.busy !== null}
        busyLabel={words.saving}
        onClick={() => void file.save(`/vendor/imports/${encodeURIComponent(id)}/failed-rows`, words.files.failed)}
      >
        <ArrowDownGlyph size={20} /> {words.failed_file}
      </Button>
      <SheetFileNote file={file} />
    </Box>
  )
}
