import type { VendorStockRow } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { OptionRow } from "@cho-htx/ui/option-row"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { type FormEvent, useState } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useAdd } from "../waiting/use-add"
import { stockEntity } from "./project-pack"
import { type EditKind, readEdit } from "./read-edit"
import { usePack } from "./use-pack"

const kinds: EditKind[] = ["came", "gone", "counted"]

/** A new number for one pack: goods came, goods are gone, or the shelf was counted. */
export function StockSheet({ row: known, onClose }: { row: VendorStockRow; onClose: () => void }) {
  const words = useWords()
  const { stock } = words
  const now = usePack(known, known)
  // What is counted is held against the shelf as it was when the counting began, not as a colleague has left it since.
  const [seen] = useState(now.stocked)
  const unit = now.unit ?? words.home.unit
  const [kind, setKind] = useState<EditKind>("came")
  const row = kind === "counted" ? { ...now, stocked: seen } : now
  const [typed, setTyped] = useState("")
  const [tried, setTried] = useState(false)
  const { add, failed } = useAdd()
  const edit = readEdit(kind, typed, row, words)
  const error = edit.ok ? null : (edit.error ?? (tried ? stock.number_missing : null))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!edit.ok) return
    const kept = await add({
      entity: stockEntity(row.variant_id),
      path: `/vendor/stock/${encodeURIComponent(row.variant_id)}`,
      body: edit.body.mode === "set" ? { ...edit.body, expected: seen ?? 0 } : edit.body,
      effect: { kind: edit.body.mode === "set" ? "set" : "add", amount: edit.body.quantity, after: edit.after },
      deed: "stock",
      subject: row.label,
      // What came or went is added to whatever lies there; a count is held against what the person saw.
      seen: kind === "counted" ? seen : null,
    })
    if (kept) onClose()
  }
  return (
    <Sheet open onClose={onClose} title={stock.edit} closeLabel={words.shell.close}>
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4 pb-4">
        <div>
          <b className="text-lg leading-[1.35]">{row.label}</b>
          <p className="text-soft">
            {fill(stock.on_shelf, { n: row.stocked ?? 0, unit, reserved: row.reserved ?? 0 })}
          </p>
        </div>
        <fieldset className="grid gap-2.5">
          <legend className="mb-1.5 font-bold">{stock.mode}</legend>
          {kinds.map((name) => (
            <OptionRow
              key={name}
              name="kind"
              title={stock[name]}
              detail={stock[`${name}_detail`]}
              checked={kind === name}
              onChange={() => setKind(name)}
            />
          ))}
        </fieldset>
        <Field id="quantity" label={fill(stock.how_many, { unit })} error={error}>
          <TextInput
            id="quantity"
            inputMode="numeric"
            autoComplete="off"
            maxLength={9}
            value={typed}
            error={error}
            className="text-2xl! font-bold tabular-nums"
            onChange={(event) => setTyped(event.target.value)}
          />
        </Field>
        <p role="status" className="min-h-6">
          {edit.ok ? <b>{fill(stock.will_be, { n: edit.after, unit })}</b> : null}
        </p>
        {failed ? (
          <Note tone="bad" role="alert">
            {words.shell.not_kept}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide>
          {stock.send}
        </Button>
      </form>
    </Sheet>
  )
}
