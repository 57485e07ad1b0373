import type { AdminMailDetail, AdminMailResponse } from "@cho-htx/contracts"
import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"

/** Puts a mail that was given up back into the queue; a refusal is said in a toast and changes nothing. */
export function ResendMail({ mail }: { mail: AdminMailDetail }) {
  const { words } = useWords()
  const client = useQueryClient()
  const resend = useMutation({
    mutationFn: () => request<AdminMailResponse>(`/admin/mails/${encodeURIComponent(mail.id)}/resend`, {}),
    onSuccess: () => toast.success(words("mail.resent")),
    onError: (error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: ["console"] }),
  })
  if (mail.state !== "failed") return null
  return (
    <Button size="base" disabled={resend.isPending} onClick={() => resend.mutate()}>
      {words(resend.isPending ? "decision.sending" : "mail.resend")}
    </Button>
  )
}
