import { Button } from "@cho-htx/ui/button"
import type { ReactNode } from "react"

export interface SummaryRowProps {
  title: string
  edit: { label: string; name: string; onClick: () => void } | null
  children: ReactNode
}

/** One group of a product as it will be read, with a way to change it. */
export function SummaryRow({ title, edit, children }: SummaryRowProps) {
  return (
    <section className="grid gap-1 border-line border-b px-3.5 py-3 last:border-b-0">
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-bold text-[15px]">{title}</h3>
        {edit ? (
          <Button look="quiet" aria-label={edit.name} onClick={edit.onClick}>
            {edit.label}
          </Button>
        ) : null}
      </div>
      <div className="min-w-0 break-words text-[15px] leading-[1.55]">{children}</div>
    </section>
  )
}
