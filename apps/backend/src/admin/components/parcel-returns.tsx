import type { AdminParcel, AdminParcelReturn } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useWords } from "../lib/use-words"
import { DropReturnDialog } from "./drop-return-dialog"
import { ReceiveReturnDialog } from "./receive-return-dialog"
import { Tag, type TagColor } from "./tag"

const colors: Record<AdminParcelReturn["state"], TagColor> = { open: "orange", received: "green", canceled: "grey" }

/** What the buyer sends back of a parcel, and what came; nothing when nothing does. */
export function ParcelReturns({ parcel }: { parcel: AdminParcel }) {
  const { words } = useWords()
  const [open, setOpen] = useState<{ of: AdminParcelReturn; verb: "receive" | "drop" } | null>(null)
  const { returns } = parcel
  if (returns.length === 0) return null
  const close = () => setOpen(null)
  const label = (id: string) => parcel.lines.find((line) => line.id === id)?.label ?? id
  return (
    <div className="flex flex-col gap-y-3 px-4 py-3 md:px-6">
      <Heading level="h3">{words("parcel.returns.title")}</Heading>
      {returns.map((one) => (
        <div key={one.id} className="flex flex-col gap-y-1.5" data-testid="return">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Tag color={colors[one.state]}>{words(`parcel.returns.${one.state}`)}</Tag>
            <Text size="xsmall" className="text-ui-fg-subtle cho-num">
              {formatDateTime(one.opened_at)}
            </Text>
          </div>
          {one.lines.map((line) => (
            <Text key={line.line_id} size="small">
              {words("parcel.returns.line", { count: line.quantity, name: label(line.line_id) })}
              {line.received > 0 ? `, ${words("parcel.returns.came", { count: line.received })}` : ""}
            </Text>
          ))}
          {one.reason ? <Text size="small">{words("parcel.because", { reason: one.reason })}</Text> : null}
          {one.state === "open" ? (
            <div className="flex flex-wrap gap-2 pt-1">
              <Button variant="secondary" onClick={() => setOpen({ of: one, verb: "receive" })}>
                {words("parcel.returns.receive")}
              </Button>
              {one.lines.every(({ received }) => received === 0) ? (
                <Button variant="transparent" onClick={() => setOpen({ of: one, verb: "drop" })}>
                  {words("parcel.returns.cancel")}
                </Button>
              ) : null}
            </div>
          ) : null}
        </div>
      ))}
      {open?.verb === "receive" ? <ReceiveReturnDialog parcel={parcel} opened={open.of} onClose={close} /> : null}
      {open?.verb === "drop" ? <DropReturnDialog parcel={parcel} opened={open.of} onClose={close} /> : null}
    </div>
  )
}
