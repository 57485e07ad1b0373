import { Field } from "@cho-htx/ui/field"
import { TextArea } from "@cho-htx/ui/text-area"
import { TextInput } from "@cho-htx/ui/text-input"
import { factNames } from "../form/goods-form"
import { titleOf } from "../form/pack-words"
import type { StepProps } from "./step-props"

const longest = { origin: 200, shelf_life: 200, storage: 300, season: 200, ingredients: 1000 }
const optional = new Set<string>(["season", "ingredients"])

/** What the consumer law wants buyers to know; the quantity follows from the packs. */
export function LawStep({ draft, words, faults, onType }: StepProps) {
  const { facts, variants } = draft.form
  const say = words.law
  const packs = variants.map(titleOf).filter(Boolean)
  return (
    <>
      {packs.length > 0 ? (
        <div className="rounded-md bg-rice-100 px-3.5 py-3 text-[15px] leading-[1.5]">
          <b>{say.net}:</b> {packs.join(", ")}
          <p className="text-sm text-rice-600">{say.net_help}</p>
        </div>
      ) : null}
      {factNames.map((name) => {
        const path = `facts.${name}`
        const id = `facts-${name}`
        const error = faults.get(path) ?? null
        const rest = { id, value: facts[name], maxLength: longest[name], error, "aria-describedby": `${id}-help` }
        const onChange = ({ target }: { target: { value: string } }) =>
          onType((form) => ({ ...form, facts: { ...form.facts, [name]: target.value } }))
        return (
          <Field
            key={name}
            id={id}
            label={say[name]}
            hint={optional.has(name) ? words.packs.optional : null}
            help={say[`${name}_help`]}
            error={error}
          >
            {name === "storage" || name === "ingredients" ? (
              <TextArea {...rest} rows={2} onChange={onChange} />
            ) : (
              <TextInput {...rest} autoComplete="off" onChange={onChange} />
            )}
          </Field>
        )
      })}
    </>
  )
}
