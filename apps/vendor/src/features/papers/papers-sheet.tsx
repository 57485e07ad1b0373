import { orderDocumentKinds } from "@cho-htx/contracts"
import { CaretGlyph, PrinterGlyph } from "@cho-htx/ui/glyphs"
import { Sheet } from "@cho-htx/ui/sheet"
import { useWords } from "../../lib/i18n/use-words"
import { PdfNote } from "./pdf-note"
import { usePaperWords } from "./use-paper-words"
import { usePdf } from "./use-pdf"

export interface PapersSheetProps {
  orderIds: string[]
  onClose: () => void
}

/** Which paper to print for the chosen orders; each is one PDF. */
export function PapersSheet({ orderIds, onClose }: PapersSheetProps) {
  const { shell } = useWords()
  const words = usePaperWords()
  const pdf = usePdf(words)
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <div className="grid gap-3 pb-4">
        {orderDocumentKinds.map((kind) => {
          const name = words.files[kind]
          const query = new URLSearchParams({ kind, ids: orderIds.join(",") })
          return (
            <button
              key={kind}
              type="button"
              aria-disabled={pdf.busy !== null || undefined}
              onClick={() => pdf.busy ?? void pdf.save(`/vendor/orders/documents?${query}`, name)}
              className="flex min-h-17 cursor-pointer items-center gap-3 rounded-md border-[1.5px] border-rice-300 bg-surface px-3.5 py-3 text-left leading-[1.4]"
            >
              <PrinterGlyph size={24} className="flex-none text-leaf-700" />
              <span className="min-w-0 flex-1">
                <b className="block">{pdf.busy === name ? words.making : words.kinds[kind]}</b>
                <span className="text-sm text-soft">{words.details[kind]}</span>
              </span>
              <CaretGlyph size={18} />
            </button>
          )
        })}
        <PdfNote pdf={pdf} />
      </div>
    </Sheet>
  )
}
