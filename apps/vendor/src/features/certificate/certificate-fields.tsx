import { ocopGroups } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Field } from "@cho-htx/ui/field"
import { Note } from "@cho-htx/ui/note"
import { OptionRow } from "@cho-htx/ui/option-row"
import { SelectInput } from "@cho-htx/ui/select-input"
import { TextInput } from "@cho-htx/ui/text-input"
import type { FormEvent } from "react"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import type { CertificateWords } from "../../messages/vi/certificate"
import { Page } from "../shell/page"
import type { CertificateForm } from "./certificate-form"
import { FilesField } from "./files-field"
import { GROUP } from "./group"
import { ProductField } from "./product-field"
import { type FormStart, useCertificateForm } from "./use-certificate-form"

export interface CertificateFieldsProps {
  start: FormStart
  words: CertificateWords
  onSent: () => void
}

const texts = [
  { name: "decision_number", max: 60, kind: "text", help: "decision_number_help", optional: false },
  { name: "decision_date", max: 10, kind: "date", help: null, optional: false },
  { name: "issuer", max: 200, kind: "text", help: "issuer_help", optional: false },
  { name: "expires_on", max: 10, kind: "date", help: "expires_on_help", optional: true },
  { name: "points", max: 3, kind: "text", help: "points_help", optional: true },
] as const

/** Everything that is printed on the paper, in the order it stands there. */
export function CertificateFields({ start, words, onSent }: CertificateFieldsProps) {
  const { form, files, faults, waiting, busy, failed, refusal, type, send } = useCertificateForm(start, words)
  const { shell } = useWords()
  const labels = { ...words, issuer: words.issuer_label, points: words.points_label }
  const error = (field: string) => faults.get(field) ?? null
  const set = (part: Partial<CertificateForm>) => type((before) => ({ ...before, ...part }))
  const focus = (field: string) => document.getElementById(field)?.focus()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await send(focus)) onSent()
  }
  const button = (className: string) => (
    <Button type="submit" form="paper" size="big" wide busy={busy} busyLabel={words.sending} className={className}>
      {words.send}
    </Button>
  )
  return (
    <Page title={start.redo ? words.add_again : words.add} bar={button("")}>
      <form id="paper" onSubmit={(event) => void submit(event)} noValidate className="mx-auto grid max-w-160 gap-5">
        {failed || refusal ? (
          <Note tone="bad" role="alert">
            {failed ? shell.not_kept : refusal}
          </Note>
        ) : null}
        <FilesField
          group={GROUP}
          keys={files}
          error={error("file_ids")}
          words={words}
          onChange={(change) => type((before) => ({ ...before, files: change(before.files) }))}
        />
        <ProductField
          value={form.product_id}
          error={error("product_id")}
          words={words}
          onChange={(product_id) => set({ product_id })}
        />
        <fieldset className="grid gap-2.5">
          <legend className="mb-1.5 font-bold text-[15px]">{words.stars_label}</legend>
          <div className="grid gap-2.5 min-[420px]:grid-cols-3">
            {[3, 4, 5].map((stars, index) => (
              <OptionRow
                key={stars}
                id={index === 0 ? "stars" : undefined}
                name="stars"
                title={fill(words.stars, { n: stars })}
                checked={form.stars === stars}
                aria-describedby={error("stars") ? "stars-error" : undefined}
                onChange={() => set({ stars })}
              />
            ))}
          </div>
          {error("stars") ? (
            <p id="stars-error" className="font-bold text-sm text-son-700">
              {error("stars")}
            </p>
          ) : null}
        </fieldset>
        <Field id="group" label={words.group} error={error("group")}>
          <SelectInput
            id="group"
            value={form.group}
            error={error("group")}
            onChange={({ target }) => set({ group: ocopGroups.find((name) => name === target.value) ?? "" })}
          >
            <option value="">{words.choose_group}</option>
            {ocopGroups.map((name) => (
              <option key={name} value={name}>
                {words.groups[name]}
              </option>
            ))}
          </SelectInput>
        </Field>
        {texts.map(({ name, max, kind, help, optional }) => (
          <Field
            key={name}
            id={name}
            label={labels[name]}
            hint={optional ? words.optional : null}
            help={help ? words[help] : null}
            error={error(name)}
          >
            <TextInput
              id={name}
              type={kind}
              value={form[name]}
              maxLength={max}
              inputMode={name === "points" ? "numeric" : undefined}
              autoComplete="off"
              error={error(name)}
              aria-describedby={help ? `${name}-help` : undefined}
              onChange={({ target }) => set({ [name]: target.value })}
            />
          </Field>
        ))}
        {waiting > 0 ? (
          <Note tone="info" role="status">
            {fill(words.wait_files, { n: waiting })}
          </Note>
        ) : null}
        {button("max-[899px]:hidden")}
        <p className="text-center text-sm text-soft">{words.kept}</p>
      </form>
    </Page>
  )
}
