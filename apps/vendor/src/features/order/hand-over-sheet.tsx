import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { OptionRow } from "@cho-htx/ui/option-row"
import { Sheet } from "@cho-htx/ui/sheet"
import { TextInput } from "@cho-htx/ui/text-input"
import { type FormEvent, useState } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { orderPages } from "../../messages/vi/order-pages"
import { asStored } from "./as-stored"
import { useOrderWords } from "./use-order-words"

export interface HandOverSheetProps {
  onClose: () => void
  onSend: (body: { carrier: string; tracking_code?: string }) => void
}

const carriers = ["GHN", "GHTK", "Viettel Post", "VNPost"]

/** Who carries the parcel, and the code if there is one. */
export function HandOverSheet({ onClose, onSend }: HandOverSheetProps) {
  const words = useWords()
  const { hand_over } = useOrderWords()
  const [choice, setChoice] = useState("")
  const [other, setOther] = useState("")
  const [code, setCode] = useState("")
  const [tried, setTried] = useState(false)
  const carrier = (choice === hand_over.other ? other : choice).trim()
  const carrierError = carrier.length < 2 ? hand_over.carrier_missing : null
  const trimmed = code.trim()
  const codeError = trimmed && !/^[0-9A-Za-z._/-]{3,40}$/.test(trimmed) ? hand_over.code_bad : null
  const send = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (carrierError || codeError) return
    const told = asStored(carrier, [hand_over.own], [orderPages.hand_over.own])
    onSend({ carrier: told, ...(trimmed ? { tracking_code: trimmed } : {}) })
    onClose()
  }
  return (
    <Sheet open onClose={onClose} title={hand_over.title} closeLabel={words.shell.close}>
      <form onSubmit={send} noValidate className="grid gap-4 pb-4">
        <fieldset className="grid gap-2.5">
          <legend className="mb-1.5 font-bold">{hand_over.carrier}</legend>
          {[...carriers, hand_over.own, hand_over.other].map((name) => (
            <OptionRow
              key={name}
              name="carrier"
              title={name}
              checked={choice === name}
              onChange={() => setChoice(name)}
            />
          ))}
          {tried && carrierError && choice !== hand_over.other ? (
            <p role="alert" className="font-bold text-sm text-son-700">
              {carrierError}
            </p>
          ) : null}
        </fieldset>
        {choice === hand_over.other ? (
          <Field id="carrier-name" label={hand_over.other_label} error={tried ? carrierError : null}>
            <TextInput
              id="carrier-name"
              value={other}
              maxLength={60}
              error={tried ? carrierError : null}
              onChange={(event) => setOther(event.target.value)}
            />
          </Field>
        ) : null}
        <Field id="tracking" label={hand_over.code} hint={hand_over.optional} error={tried ? codeError : null}>
          <TextInput
            id="tracking"
            value={code}
            maxLength={40}
            autoCapitalize="characters"
            autoComplete="off"
            error={tried ? codeError : null}
            onChange={(event) => setCode(event.target.value)}
          />
        </Field>
        <Button type="submit" size="big" wide>
          {hand_over.send}
        </Button>
      </form>
    </Sheet>
  )
}
