import { MAX_DOCUMENT_ORDERS } from "@cho-htx/contracts"
import { fill } from "../../lib/i18n/fill"
import { usePaperWords } from "./use-paper-words"

export interface ChooseAllProps {
  /** Orders in view. */
  ids: string[]
  chosen: string[]
  onChoose: (chosen: string[]) => void
}

/** Takes every order in view at once, or says that one document is full. */
export function ChooseAll({ ids, chosen, onChoose }: ChooseAllProps) {
  const words = usePaperWords()
  const most = ids.slice(0, MAX_DOCUMENT_ORDERS)
  if (chosen.length >= MAX_DOCUMENT_ORDERS)
    return (
      <p role="status" className="mb-3 text-sm text-soft">
        {fill(words.too_many, { n: MAX_DOCUMENT_ORDERS })}
      </p>
    )
  if (most.length < 2 || most.every((id) => chosen.includes(id))) return null
  return (
    <p className="mb-1">
      <button type="button" onClick={() => onChoose(most)} className="text-link min-h-12 cursor-pointer">
        {fill(words.all, { n: most.length })}
      </button>
    </p>
  )
}
