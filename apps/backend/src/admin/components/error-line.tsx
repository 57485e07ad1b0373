import { Hint } from "@medusajs/ui"

/** The server's refusal, heard at once; nothing while there is none. */
export function ErrorLine({ text }: { text: string | null }) {
  if (!text) return null
  return (
    <Hint variant="error" role="alert">
      {text}
    </Hint>
  )
}
