import type { LotStatus } from "@cho-htx/contracts"
import { Tag } from "@cho-htx/ui/tag"
import { useLotWords } from "./use-lot-words"

const tones = { draft: "warn", published: "ok", withdrawn: "bad" } as const

/** How far a lot is. */
export function StatusTag({ status }: { status: LotStatus }) {
  const words = useLotWords()
  return <Tag tone={tones[status]}>{words.statuses[status]}</Tag>
}
