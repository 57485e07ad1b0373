import type { AdminParcelReturn } from "@cho-htx/contracts"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { useWrite } from "../lib/use-write"
import { LineQuantities, type Quantities } from "./line-quantities"
import { parcelName, parcelPath } from "./parcel-path"
import type { ParcelDialogProps } from "./parcel-step-dialog"
import { WriteDialog } from "./write-dialog"

/** Notes what of a return has come: packs that go back on the shelf, and damaged ones. */
export function ReceiveReturnDialog({ parcel, opened, onClose }: ParcelDialogProps & { opened: AdminParcelReturn }) {
  const { words } = useWords()
  const [good, setGood] = useState<Quantities>({})
  const [damaged, setDamaged] = useState<Quantities>({})
  const name = parcelName(parcel)
  const { send, sending, error } = useWrite({
    path: parcelPath(parcel, `returns/${encodeURIComponent(opened.id)}/receive`),
    done: words("parcel.returns.receivedDone", { name }),
    onDone: onClose,
  })
  const awaited = new Map(opened.lines.map((line) => [line.line_id, line.quantity - line.received]))
  const most = ({ id }: { id: string }) => awaited.get(id) ?? 0
  const lines = parcel.lines.filter((line) => most(line) > 0)
  const came = lines.flatMap((line) => {
    const restocked = good[line.id] ?? 0
    const broken = damaged[line.id] ?? 0
    return restocked + broken > 0 ? [{ line_id: line.id, restocked, damaged: broken }] : []
  })
  const over = lines.some((line) => (good[line.id] ?? 0) + (damaged[line.id] ?? 0) > most(line))
  return (
    <WriteDialog
      onClose={onClose}
      verb={words("parcel.returns.receive")}
      title={words("parcel.returns.receiveTitle", { name })}
      effect={words("parcel.returns.receiveEffect")}
      incomplete={came.length === 0 || over}
      sending={sending}
      error={over ? words("parcel.returns.over") : error}
      onSend={() => send({ lines: came })}
    >
      <Text size="small" weight="plus">
        {words("parcel.returns.restockedColumn")}
      </Text>
      <LineQuantities
        lines={lines}
        value={good}
        onChange={setGood}
        most={most}
        label={(line) => words("parcel.returns.restocked", { name: line.label })}
      />
      <Text size="small" weight="plus">
        {words("parcel.returns.damagedColumn")}
      </Text>
      <LineQuantities
        lines={lines}
        value={damaged}
        onChange={setDamaged}
        most={most}
        label={(line) => words("parcel.returns.damaged", { name: line.label })}
      />
    </WriteDialog>
  )
}
