import { useWords } from "../lib/use-words"
import { type DiffPart, wordDiff } from "../lib/word-diff"

const old = "bg-ui-tag-red-bg text-ui-tag-red-text rounded line-through decoration-1"
const fresh = "bg-ui-tag-green-bg text-ui-tag-green-text rounded no-underline"
const looks: Record<DiffPart["kind"], string> = { same: "", old: `${old} px-0.5`, new: `${fresh} px-0.5` }
const tags = { same: "span", old: "del", new: "ins" } as const

/** Two texts: word by word where they are alike, else the old one struck through above the new one. */
export function TextDifference({ before, after }: { before: string | null; after: string | null }) {
  const { words } = useWords()
  const parts = before !== null && after !== null ? wordDiff(before, after) : null
  if (parts)
    return (
      <p className="txt-small whitespace-pre-line break-words leading-relaxed">
        {placed(parts).map(({ kind, text, place }) => {
          const Word = tags[kind]
          return (
            <Word key={place} className={looks[kind]}>
              {text}
            </Word>
          )
        })}
      </p>
    )
  return (
    <div className="txt-small flex flex-col items-start gap-y-1 whitespace-pre-line break-words">
      <del className={`${old} px-2 py-1`}>{before ?? words("listing.nothing")}</del>
      <ins className={`${fresh} px-2 py-1`}>{after ?? words("listing.nothing")}</ins>
    </div>
  )
}

/** Parts of one text never move: their place names them. */
const placed = (parts: readonly DiffPart[]) => parts.map((part, place) => ({ ...part, place }))
