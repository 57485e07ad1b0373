import { Button, FocusModal, Heading, Hint, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { request } from "../lib/request"
import { useWords } from "../lib/use-words"

const SHORTEST = 5
const LONGEST = 500

interface ReasonDialogProps {
  /** Key under `decision` of the messages. */
  action: string
  /** What the decision is about. */
  name: string
  /** Route that takes `{ reason }`. */
  path: string
  danger?: boolean
  /** The decision may be taken without a reason. */
  optional?: boolean
  /** Not the one green button of its view. */
  quiet?: boolean
}

/** A button that asks for a reason before it decides; a refusal is shown beside the reason and nothing is lost. */
export function ReasonDialog({
  action,
  name,
  path,
  danger = false,
  quiet = false,
  optional = false,
}: ReasonDialogProps) {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const field = useId()
  const client = useQueryClient()
  const decide = useMutation({
    mutationFn: () => request(path, { reason: reason.trim() || undefined }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["console"] })
      toast.success(words(`decision.${action}.done`, { name }))
      setOpen(false)
      setReason("")
    },
  })
  const short = !(optional && reason.trim() === "") && reason.trim().length < SHORTEST
  return (
    <FocusModal open={open} onOpenChange={setOpen}>
      <FocusModal.Trigger asChild>
        <Button
          size="base"
          variant={danger || quiet ? "secondary" : "primary"}
          className={danger ? "text-ui-fg-error" : ""}
        >
          {words(`decision.${action}.verb`)}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content className="inset-x-2 bottom-2 top-auto mx-auto max-w-xl md:bottom-auto md:top-[12vh]">
        <FocusModal.Header className="justify-start">
          <FocusModal.Title asChild>
            <span className="sr-only">{words(`decision.${action}.verb`)}</span>
          </FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col gap-y-4 overflow-y-auto p-4 md:p-6">
          <div>
            <Heading>{words(`decision.${action}.title`, { name })}</Heading>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle mt-1">
                {words(`decision.${action}.effect`)}
              </Text>
            </FocusModal.Description>
          </div>
          <div className="flex flex-col gap-y-2">
            <Label htmlFor={field} weight="plus">
              {words("decision.reason")}
            </Label>
            <Textarea
              id={field}
              rows={4}
              maxLength={LONGEST}
              value={reason}
              placeholder={words("decision.example")}
              aria-invalid={decide.isError}
              onChange={(event) => setReason(event.target.value)}
            />
            <Hint variant={decide.isError ? "error" : "info"} role={decide.isError ? "alert" : undefined}>
              {decide.isError
                ? decide.error.message
                : words(optional ? "decision.optionalHint" : "decision.reasonHint")}
            </Hint>
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {words("decision.logged")}
          </Text>
        </FocusModal.Body>
        <FocusModal.Footer>
          <FocusModal.Close asChild>
            <Button variant="secondary">{words("decision.cancel")}</Button>
          </FocusModal.Close>
          <Button
            variant={danger ? "danger" : "primary"}
            disabled={short || decide.isPending}
            onClick={() => decide.mutate()}
          >
            {decide.isPending ? words("decision.sending") : words(`decision.${action}.verb`)}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
