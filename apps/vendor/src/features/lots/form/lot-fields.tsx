import { lotKinds } from "@cho-htx/contracts"
import { OptionRow } from "@cho-htx/ui/option-row"
import { useFormContext } from "react-hook-form"
import { today } from "../today"
import { useLotWords } from "../use-lot-words"
import type { LotDraft } from "./lot-draft"
import type { LotFormStep } from "./lot-form-steps"
import { LotInput } from "./lot-input"
import { PackPicker } from "./pack-picker"

/** The fields of one question. */
export function LotFields({ step }: { step: LotFormStep }) {
  const { register, watch, setValue, formState } = useFormContext<LotDraft>()
  const words = useLotWords()
  const { form } = words
  if (step === "pack")
    return (
      <PackPicker
        chosen={watch("variant_id")}
        error={formState.errors.variant_id?.message ?? null}
        onChoose={({ variant_id, label }) => {
          setValue("label", label)
          setValue("variant_id", variant_id, { shouldValidate: formState.isSubmitted })
        }}
      />
    )
  if (step === "days") {
    const now = today()
    return (
      <>
        <fieldset className="grid gap-2.5">
          <legend className="mb-1.5 font-bold">{form.kind}</legend>
          {lotKinds.map((kind) => (
            <OptionRow
              key={kind}
              {...register("kind")}
              value={kind}
              title={words.kinds[kind]}
              detail={form.kinds_detail[kind]}
            />
          ))}
        </fieldset>
        <LotInput name="made_on" type="date" max={now} label={form.made_on[watch("kind")]} />
        <LotInput name="quantity" type="number" maxLength={9} label={form.quantity} />
        <LotInput name="packed_on" type="date" max={now} label={form.packed_on} optional />
        <LotInput name="best_before" type="date" label={form.best_before} optional />
      </>
    )
  }
  return (
    <>
      <LotInput name="inputs" type="lines" maxLength={1_000} label={form.inputs} help={form.inputs_help} optional />
      <LotInput name="came_from" maxLength={300} label={form.came_from} help={form.came_from_help} optional />
      <LotInput name="went_to" maxLength={300} label={form.went_to} help={form.went_to_help} optional />
      <LotInput name="note" type="lines" maxLength={500} label={form.note} optional />
    </>
  )
}
