import { emptyForm, factNames, type GoodsForm } from "../form/goods-form"
import { takeField } from "./clashes-of"

const fields = [
  ...["title", "category", "description", "handling", "transit_days", "photos", "variants"],
  ...factNames.map((name) => `facts.${name}`),
]

/** One field as a text to compare; which pack got which id is not something people type. */
const textOf = (form: GoodsForm, field: string): string =>
  JSON.stringify(
    takeField(emptyForm, { ...form, variants: form.variants.map((pack) => ({ ...pack, id: null })) }, field),
  )

/** Three ways: what this window has changed since `from` stays as it is `mine`; everything else is as the other has it. */
export function mergeForms(from: GoodsForm, mine: GoodsForm, other: GoodsForm): GoodsForm {
  return fields.reduce(
    (form, field) => (textOf(from, field) === textOf(mine, field) ? takeField(form, other, field) : form),
    mine,
  )
}
