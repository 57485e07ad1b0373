import { Badge } from "@medusajs/ui"
import type { ReactNode } from "react"

export type TagColor = "green" | "red" | "blue" | "orange" | "grey"

/** A state in a word and a colour. */
export function Tag({ color, children }: { color: TagColor; children: ReactNode }) {
  return (
    <Badge color={color} size="xsmall" className="whitespace-nowrap">
      {children}
    </Badge>
  )
}
