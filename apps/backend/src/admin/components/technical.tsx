import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

/** What a machine said of a failure, in its own English: a sentence for people first, the rest folded away for whoever mends it. */
export function Technical({ sentence, error }: { sentence: string; error: string }) {
  const { words } = useWords()
  return (
    <div>
      <Text size="small">{sentence}</Text>
      <details className="txt-compact-xsmall text-ui-fg-subtle">
        <summary className="w-fit cursor-pointer py-1">{words("cases.technical")}</summary>
        <code className="break-words">{error}</code>
      </details>
    </div>
  )
}
