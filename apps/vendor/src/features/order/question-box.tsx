import type { VendorOrderResponse, VendorRole } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { ClockGlyph } from "@cho-htx/ui/glyphs"
import { Note } from "@cho-htx/ui/note"
import { Tag } from "@cho-htx/ui/tag"
import type { ReactNode } from "react"
import { waited } from "../../lib/format/waited"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useNow } from "../../lib/use-now"
import type { Answers } from "./answers-of"
import type { ProjectedOrder } from "./project-order"
import { questionOf } from "./question-of"
import { useOrderWords } from "./use-order-words"

export interface QuestionBoxProps {
  projected: ProjectedOrder
  parcel: VendorOrderResponse["parcel"]
  answers: Answers | null
  failed: boolean
  role: VendorRole
  children: ReactNode
}

/** What the person is asked now, and how long the buyer has waited; only the state when there is nothing to ask. */
export function QuestionBox({ projected, parcel, answers, failed, role, children }: QuestionBoxProps) {
  const words = useWords()
  const wait = waited(parcel.state_at, useNow(), words.time)
  const question = questionOf(projected)
  const order = useOrderWords()
  if (!question)
    return projected.unsent ? (
      <p>
        <Tag tone="warn">{order.unsent}</Tag>
      </p>
    ) : null
  return (
    <Box aria-label={order.questions[question]}>
      <p className="mb-2.5 flex flex-wrap gap-2 empty:hidden">
        {projected.state === "placed" && !projected.unsent ? (
          <Tag tone="warn">
            <ClockGlyph size={16} /> {wait === words.time.just_now ? order.waited_new : fill(order.waited, { wait })}
          </Tag>
        ) : null}
        {projected.unsent ? <Tag tone="warn">{order.unsent}</Tag> : null}
      </p>
      <h2 className="font-bold text-2xl leading-[1.3]">{order.questions[question]}</h2>
      <p className="mt-1.5 text-soft">{order.hints[question]}</p>
      {!answers && role === "packer" ? <p className="mt-2 font-bold text-sm">{order.not_yours}</p> : null}
      {failed ? (
        <Note tone="bad" role="alert" className="mt-3">
          {words.shell.not_kept}
        </Note>
      ) : null}
      {children}
    </Box>
  )
}
