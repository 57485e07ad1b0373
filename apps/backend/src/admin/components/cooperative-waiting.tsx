import type { AdminCooperativeListResponse } from "@cho-htx/contracts"
import { Button } from "@medusajs/ui"
import { useListState } from "../lib/use-list-state"
import { useWords } from "../lib/use-words"

/** What waits for the alliance, with its number: one press shows only that, another shows all again. */
export function CooperativeWaiting({ waiting }: { waiting: AdminCooperativeListResponse["waiting"] | undefined }) {
  const { words } = useWords()
  const { get, set } = useListState()
  const submitted = get("status") === "submitted"
  const asking = get("change_request") === "true"
  if (!waiting) return null
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        size="small"
        variant={submitted ? "primary" : "secondary"}
        aria-pressed={submitted}
        onClick={() => set({ status: submitted ? undefined : "submitted", change_request: undefined })}
      >
        {words("joining.waiting", { count: waiting.submitted })}
      </Button>
      <Button
        size="small"
        variant={asking ? "primary" : "secondary"}
        aria-pressed={asking}
        onClick={() => set({ change_request: asking ? undefined : "true", status: undefined })}
      >
        {words("joining.changeRequests", { count: waiting.change_requests })}
      </Button>
    </div>
  )
}
