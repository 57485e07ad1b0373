import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { type FormEvent, type ReactNode, useId } from "react"
import { useWords } from "../lib/use-words"
import { ErrorLine } from "./error-line"

export interface WriteDialogProps {
  onClose: () => void
  /** The verb of the button that opened it and of the one that sends. */
  verb: string
  title: string
  /** What will happen. */
  effect: string
  danger?: boolean
  /** What is typed so far cannot be sent. */
  incomplete?: boolean
  sending: boolean
  error: string | null
  onSend: () => void
  children?: ReactNode
}

/** A dialog that writes: what will happen, what must be known, the server's sentence when it refuses. Mounted while open. */
export function WriteDialog({
  onClose,
  verb,
  title,
  effect,
  danger = false,
  incomplete = false,
  sending,
  error,
  onSend,
  children,
}: WriteDialogProps) {
  const { words } = useWords()
  const form = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!incomplete && !sending) onSend()
  }
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content className="inset-x-2 bottom-2 top-auto mx-auto max-h-[calc(100dvh-16px)] max-w-xl md:bottom-auto md:top-[12vh] md:max-h-[80vh]">
        <FocusModal.Header className="justify-start">
          <FocusModal.Title asChild>
            <span className="sr-only">{verb}</span>
          </FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto p-4 md:p-6">
          <form id={form} onSubmit={submit} className="flex flex-col gap-y-4">
            <div>
              <Heading>{title}</Heading>
              <FocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle mt-1">
                  {effect}
                </Text>
              </FocusModal.Description>
            </div>
            {children}
            <ErrorLine text={error} />
            <Text size="small" className="text-ui-fg-subtle">
              {words("decision.logged")}
            </Text>
          </form>
        </FocusModal.Body>
        <FocusModal.Footer>
          <FocusModal.Close asChild>
            <Button variant="secondary">{words("decision.cancel")}</Button>
          </FocusModal.Close>
          <Button type="submit" form={form} variant={danger ? "danger" : "primary"} disabled={incomplete || sending}>
            {sending ? words("decision.sending") : verb}
          </Button>
        </FocusModal.Footer>
      </FocusModal.Content>
    </FocusModal>
  )
}
