import { StatusBadge } from "@medusajs/ui"
import type { ReactNode } from "react"

export type TagColor = "green" | "red" | "blue" | "orange" | "grey"

/** A state in a word and a colour. */
export function Tag({ color, children }: { color: TagColor; children: ReactNode }) {
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {children}
    </StatusBadge>
  )
}
