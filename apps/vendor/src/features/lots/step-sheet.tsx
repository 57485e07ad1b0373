import { type AddLotStepBody, addLotStepSchema, lotStepKinds } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { SelectInput } from "@cho-htx/ui/select-input"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextArea } from "@cho-htx/ui/text-area"
import { TextInput } from "@cho-htx/ui/text-input"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { today } from "./today"
import { useLotWords } from "./use-lot-words"

const orNull = (text: string) => text.trim() || null

export interface StepSheetProps {
  /** What was typed before, of a step that was refused. */
  start?: AddLotStepBody | null
  /** The phone could not keep it. */
  failed: boolean
  onSend: (body: AddLotStepBody) => void
  onClose: () => void
}

/** Something that happened to the lot: what, when, where, by whom. */
export function StepSheet({ start, failed, onSend, onClose }: StepSheetProps) {
  const { shell } = useWords()
  const { step: words, form, errors } = useLotWords()
  const now = today()
  const [step, setStep] = useState<StepDraft>({
    kind: start?.kind ?? lotStepKinds[0],
    on: start?.on ?? now,
    place: start?.place ?? "",
    who: start?.who ?? "",
    note: start?.note ?? "",
  })
  const [tried, setTried] = useState(false)
  const body = { ...step, place: orNull(step.place), who: orNull(step.who), note: orNull(step.note) }
  const parsed = addLotStepSchema.safeParse(body)
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path: [field] }) => field))
  if (step.on > now) wrong.add("on")
  const errorOf = (field: "on" | "place" | "who" | "note") => (tried && wrong.has(field) ? errors[field] : null)
  const write = (change: Partial<StepDraft>) => setStep({ ...step, ...change })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.size === 0) onSend(body)
  }
  return (
    <Sheet open onClose={onClose} title={words.title} closeLabel={shell.close}>
      <form onSubmit={send} noValidate className="grid gap-4 pb-4">
        <Field id="step-kind" label={words.kind}>
          <SelectInput
            id="step-kind"
            value={step.kind}
            onChange={({ target }) => write({ kind: lotStepKinds.find((kind) => kind === target.value) ?? "other" })}
          >
            {lotStepKinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </SelectInput>
        </Field>
        <Field id="step-on" label={words.on} error={errorOf("on")}>
          <TextInput
            id="step-on"
            type="date"
            max={now}
            value={step.on}
            error={errorOf("on")}
            onChange={({ target }) => write({ on: target.value })}
          />
        </Field>
        <Field id="step-place" label={words.place} hint={form.optional} error={errorOf("place")}>
          <TextInput
            id="step-place"
            maxLength={200}
            autoComplete="off"
            value={step.place}
            error={errorOf("place")}
            onChange={({ target }) => write({ place: target.value })}
          />
        </Field>
        <Field id="step-who" label={words.who} hint={form.optional} help={words.who_help} error={errorOf("who")}>
          <TextInput
            id="step-who"
            maxLength={120}
            autoComplete="off"
            aria-describedby="step-who-help"
            value={step.who}
            error={errorOf("who")}
            onChange={({ target }) => write({ who: target.value })}
          />
        </Field>
        <Field id="step-note" label={words.note} hint={form.optional} error={errorOf("note")}>
          <TextArea
            id="step-note"
            rows={3}
            maxLength={500}
            value={step.note}
            error={errorOf("note")}
            onChange={({ target }) => write({ note: target.value })}
          />
        </Field>
        {failed ? (
          <Note tone="bad" role="alert">
            {shell.not_kept}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide>
          {words.send}
        </Button>
      </form>
    </Sheet>
  )
}

interface StepDraft {
  kind: AddLotStepBody["kind"]
  on: string
  place: string
  who: string
  note: string
}
