import { Box } from "@cho-htx/ui/box"
import type { ReactNode } from "react"

export interface StepBoxProps {
  /** 1, 2 or 3. */
  number: number
  title: string
  children: ReactNode
}

/** A numbered part of the checkout. */
export function StepBox({ number, title, children }: StepBoxProps) {
  return (
    <Box aria-labelledby={`step-${number}`}>
      <div className="mb-3.5 flex items-center gap-2.5">
        <span
          aria-hidden="true"
          className="grid size-[30px] flex-none place-items-center rounded-full bg-leaf-900 font-bold text-[15px] text-white leading-none"
        >
          {number}
        </span>
        <h2 id={`step-${number}`} className="font-bold text-xl">
          {title}
        </h2>
      </div>
      {children}
    </Box>
  )
}
