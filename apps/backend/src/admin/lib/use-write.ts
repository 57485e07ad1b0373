import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { newKey } from "./new-key"
import { RequestError, request } from "./request"
import { useWords } from "./use-words"

interface Write {
  path: string
  /** What staff read once it has happened. */
  done: string
  onDone: () => void
}

/** Answers that say nothing about the write: the same press may be repeated under its key. */
const unheard = (error: unknown) =>
  error instanceof RequestError && (error.status === 0 || error.status >= 500 || error.code === "still_running")

/**
 * A write of money or stock from a dialog: one Idempotency-Key until the server has answered, so that a double press or a lost answer is
 * one write; afterwards everything shown is read again. `error` is a sentence for the person.
 */
export function useWrite({ path, done, onDone }: Write) {
  const { words } = useWords()
  const client = useQueryClient()
  const sent = useRef<{ key: string; body: string } | null>(null)
  const write = useMutation({
    mutationFn: (body: object) => {
      const text = JSON.stringify(body)
      const attempt = sent.current?.body === text ? sent.current : { key: newKey(), body: text }
      sent.current = attempt
      return request(path, body, attempt.key)
    },
    onSuccess: async () => {
      sent.current = null
      await client.invalidateQueries({ queryKey: ["console"] })
      toast.success(done)
      onDone()
    },
    onError: async (error) => {
      if (unheard(error)) return
      sent.current = null
      await client.invalidateQueries({ queryKey: ["console"] })
    },
  })
  const lost = write.error instanceof RequestError && write.error.status === 0
  return {
    send: (body: object) => {
      if (!write.isPending) write.mutate(body)
    },
    sending: write.isPending,
    error: write.error ? (lost ? words("parcel.offline") : write.error.message) : null,
    reset: () => {
      sent.current = null
      write.reset()
    },
  }
}
