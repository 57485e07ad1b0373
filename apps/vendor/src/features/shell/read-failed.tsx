import { Button } from "@cho-htx/ui/button"
import { EmptyState } from "@cho-htx/ui/empty-state"
import { ReadFailure } from "../../lib/api/read-failure"
import { useWords } from "../../lib/i18n/use-words"

/** Nothing to show, not even something old: what happened, and one button. */
export function ReadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords().shell
  const failure = error instanceof ReadFailure ? error : null
  const sentence = failure?.sentence ?? (failure?.status === 0 ? words.read_failed_offline : words.read_failed_server)
  return (
    <EmptyState title={words.read_failed} action={<Button onClick={onRetry}>{words.refresh}</Button>}>
      {sentence}
    </EmptyState>
  )
}
