import { legalForms } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { SelectInput } from "@cho-htx/ui/select-input"
import { banks } from "@cho-htx/vietnam/banks"
import { useFormContext } from "react-hook-form"
import type { JoinWords } from "../../messages/vi/join"
import { PasswordInput } from "../sign-in/password-input"
import { CommunePicker } from "./commune-picker"
import type { Draft } from "./draft"
import { rememberCommune } from "./edit/commune-names"
import { FormInput } from "./form-input"
import type { StepName } from "./steps"

/** The fields of one step. */
export function RegisterStep({ step, words }: { step: StepName; words: JoinWords }) {
  const { register, watch, setValue, formState } = useFormContext<Draft>()
  const { errors } = formState
  const { fields } = words
  if (step === "cooperative")
    return (
      <>
        <FormInput
          name="name"
          label={fields.name}
          help={fields.name_help}
          autoComplete="organization"
          maxLength={160}
        />
        <Field id="legal_form" label={fields.legal_form}>
          <SelectInput {...register("legal_form")} id="legal_form">
            {legalForms.map((form) => (
              <option key={form} value={form}>
                {fields.legal_forms[form]}
              </option>
            ))}
          </SelectInput>
        </Field>
        <FormInput
          name="registration_code"
          label={fields.registration_code}
          help={fields.registration_code_help}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
        />
      </>
    )
  if (step === "place")
    return (
      <>
        <CommunePicker
          typed={watch("commune_typed")}
          shown={watch("commune_shown")}
          error={errors.commune_code?.message ?? null}
          words={words}
          onType={(typed) => {
            setValue("commune_typed", typed)
            setValue("commune_code", "")
            setValue("commune_shown", "")
          }}
          onChoose={({ code, name, province_name }) => {
            rememberCommune(code, { name, province_name })
            setValue("commune_typed", name)
            setValue("commune_code", code, { shouldValidate: formState.isSubmitted })
            setValue("commune_shown", `${name}, ${province_name}`)
          }}
        />
        <FormInput name="address_line" label={fields.address_line} autoComplete="address-line1" maxLength={160} />
      </>
    )
  if (step === "person")
    return (
      <>
        <FormInput name="representative" label={fields.representative} autoComplete="name" maxLength={80} />
        <FormInput name="phone" label={fields.phone} type="tel" inputMode="tel" autoComplete="tel" maxLength={30} />
        <FormInput
          name="email"
          label={fields.email}
          hint={fields.optional}
          help={fields.email_help}
          type="email"
          inputMode="email"
          autoComplete="email"
          maxLength={120}
        />
      </>
    )
  if (step === "bank")
    return (
      <>
        <Field id="bank-bin" label={fields.bin} error={errors.bank?.bin?.message ?? null}>
          <SelectInput {...register("bank.bin")} id="bank-bin" error={errors.bank?.bin?.message ?? null}>
            <option value="">{fields.choose}</option>
            {banks.map(({ bin, name }) => (
              <option key={bin} value={bin}>
                {name}
              </option>
            ))}
          </SelectInput>
        </Field>
        <FormInput name="bank.number" label={fields.number} inputMode="numeric" autoComplete="off" maxLength={24} />
        <FormInput
          name="bank.holder"
          label={fields.holder}
          help={fields.holder_help}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={80}
        />
      </>
    )
  const error = errors.password?.message ?? null
  return (
    <Field id="password" label={fields.password} help={fields.password_help} error={error}>
      <PasswordInput {...register("password")} id="password" autoComplete="new-password" error={error} />
    </Field>
  )
}
