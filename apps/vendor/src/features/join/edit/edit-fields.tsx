import type { VendorCooperative } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { Field } from "@cho-htx/ui/field"
import { TextArea } from "@cho-htx/ui/text-area"
import type { ReactNode } from "react"
import { useFormContext } from "react-hook-form"
import { FormInput } from "../form-input"
import { RegisterStep } from "../register-step"
import { useJoinWords } from "../use-join-words"
import type { PapersForm } from "./papers-form"
import { useFactSentence } from "./use-fact-sentence"
import { useJoinEditWords } from "./use-join-edit-words"

/** A group of fields under its name. */
function Group({ id, title, hint, children }: { id: string; title: string; hint: string | null; children: ReactNode }) {
  return (
    <Box aria-labelledby={id}>
      <h2 id={id} className="font-bold text-xl leading-[1.3]">
        {title}
      </h2>
      {hint ? <p className="mt-0.5 text-sm text-soft">{hint}</p> : null}
      <div className="mt-3 grid gap-4">{children}</div>
    </Box>
  )
}

/** The registration's questions and some more, all on one page; the bank account only for its owner. */
export function EditFields({ cooperative, isOwner }: { cooperative: VendorCooperative; isOwner: boolean }) {
  const join = useJoinWords()
  const words = useJoinEditWords()
  const factSentence = useFactSentence()
  const { register, formState } = useFormContext<PapersForm>()
  const { fields, heads, hints } = words
  const active = cooperative.status === "active"
  const asked = active ? hints.asked : null
  const error = formState.errors.story?.message ?? null
  return (
    <>
      <Group id="edit-cooperative" title={heads.cooperative} hint={asked}>
        <RegisterStep step="cooperative" words={join} />
        <FormInput name="short_name" label={fields.short_name} help={fields.short_name_help} maxLength={80} />
        <FormInput name="sector" label={fields.sector} help={fields.sector_help} maxLength={80} />
        <FormInput name="representative" label={join.fields.representative} autoComplete="name" maxLength={80} />
      </Group>
      <Group id="edit-place" title={heads.place} hint={asked}>
        <RegisterStep step="place" words={join} />
      </Group>
      <Group id="edit-bank" title={heads.bank} hint={active && isOwner ? hints.asked : hints.bank}>
        {isOwner ? (
          <RegisterStep step="bank" words={join} />
        ) : (
          <>
            <p className="whitespace-pre-line break-words">
              {cooperative.bank ? factSentence("bank", cooperative) : words.bank_none_locked}
            </p>
            {cooperative.bank ? <p className="text-sm text-soft">{words.bank_locked}</p> : null}
          </>
        )}
      </Group>
      <Group id="edit-contact" title={heads.contact} hint={active ? hints.at_once : null}>
        <FormInput
          name="phone"
          label={fields.phone}
          help={fields.phone_help}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          maxLength={30}
        />
        <FormInput
          name="email"
          label={join.fields.email}
          hint={join.fields.optional}
          help={fields.email_help}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={120}
        />
      </Group>
      <Group id="edit-shop" title={heads.shop} hint={active ? hints.at_once : null}>
        <FormInput name="tagline" label={fields.tagline} hint={join.fields.optional} maxLength={160} />
        <Field id="story" label={fields.story} hint={join.fields.optional} error={error}>
          <TextArea {...register("story")} id="story" rows={6} maxLength={4000} error={error} />
        </Field>
      </Group>
    </>
  )
}
