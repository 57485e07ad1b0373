import type { VendorLot } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { PrinterGlyph } from "@cho-htx/ui/glyphs"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { PdfNote } from "../papers/pdf-note"
import { usePaperWords } from "../papers/use-paper-words"
import { usePdf } from "../papers/use-pdf"
import { readCount } from "./form/read-count"
import { useLotWords } from "./use-lot-words"

/** Labels on one sheet of A4, and the most that are made at once. */
const SHEET = 24
const MOST = 240

/** How many QR labels to print; one PDF. */
export function LabelsSheet({ lot, path, onClose }: { lot: VendorLot; path: string; onClose: () => void }) {
  const { shell } = useWords()
  const { labels: words, errors } = useLotWords()
  const papers = usePaperWords()
  const pdf = usePdf(papers)
  const [typed, setTyped] = useState(String(Math.min(MOST, Math.max(SHEET, Math.ceil(lot.quantity / SHEET) * SHEET))))
  const count = readCount(typed)
  const error = count >= 1 && count <= MOST ? null : errors.count
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (error || pdf.busy) return
    await pdf.save(`${path}/labels?count=${count}`, `${words.file}-${lot.code}`)
  }
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        <p className="text-soft">{words.detail}</p>
        <Field id="label-count" label={words.count} error={error}>
          <TextInput
            id="label-count"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={typed}
            error={error}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
        <PdfNote pdf={pdf} />
        <Button type="submit" size="big" wide busy={pdf.busy !== null} busyLabel={papers.making}>
          <PrinterGlyph size={22} /> {words.send}
        </Button>
      </form>
    </Sheet>
  )
}
