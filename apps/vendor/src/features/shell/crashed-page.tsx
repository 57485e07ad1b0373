import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { useWords } from "../../lib/i18n/use-words"

/** A mistake of ours: nothing is lost, one button starts again. */
export function CrashedPage() {
  const words = useWords().shell
  return (
    <main className="wrap py-8">
      <EmptyState
        heading="h1"
        title={words.crashed}
        action={<Button onClick={() => location.reload()}>{words.refresh}</Button>}
      >
        {words.crashed_detail}
      </EmptyState>
    </main>
  )
}
