import { Button, Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"

interface PagerProps {
  text: string
  onPrev?: () => void
  onNext?: () => void
}

/** Where in the list one is, and the two ways on; a missing handler means there is no such page. */
export function Pager({ text, onPrev, onNext }: PagerProps) {
  const { words } = useWords()
  return (
    <div className="flex items-center justify-between gap-x-3 px-4 py-3 md:px-6">
      <Text size="small" className="text-ui-fg-subtle cho-num">
        {text}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={!onPrev} onClick={onPrev}>
          {words("list.prev")}
        </Button>
        <Button size="small" variant="secondary" disabled={!onNext} onClick={onNext}>
          {words("list.next")}
        </Button>
      </div>
    </div>
  )
}
