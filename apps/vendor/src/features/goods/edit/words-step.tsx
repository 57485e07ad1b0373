import { Field } from "@cho-htx/ui/field"
import { SelectInput } from "@cho-htx/ui/select-input"
import { TextArea } from "@cho-htx/ui/text-area"
import { TextInput } from "@cho-htx/ui/text-input"
import { useWords } from "../../../lib/i18n/use-words"
import { useCategories } from "../use-categories"
import { useCategoryName } from "../use-category-name"
import type { StepProps } from "./step-props"

/** Name, group and description. */
export function WordsStep({ draft, words, faults, onType }: StepProps) {
  const { title, category, description } = draft.form
  const say = words.words
  const categories = useCategories()
  const { shell } = useWords()
  const name = useCategoryName(category, draft.product_id)
  const isListed = categories.some(({ handle }) => handle === category)
  const error = (path: string) => faults.get(path) ?? null
  return (
    <>
      <Field id="title" label={say.title} help={say.title_help} error={error("title")}>
        <TextInput
          id="title"
          value={title}
          maxLength={120}
          autoComplete="off"
          error={error("title")}
          aria-describedby="title-help"
          onChange={({ target }) => onType((form) => ({ ...form, title: target.value }))}
        />
      </Field>
      <Field
        id="category"
        label={say.category}
        error={error("category")}
        help={categories.length === 0 ? say.category_offline : null}
      >
        <SelectInput
          id="category"
          value={category}
          error={error("category")}
          onChange={({ target }) => onType((form) => ({ ...form, category: target.value }))}
        >
          <option value="">{say.choose}</option>
          {category && !isListed ? <option value={category}>{name ?? shell.loading}</option> : null}
          {categories.map(({ handle, name }) => (
            <option key={handle} value={handle}>
              {name}
            </option>
          ))}
        </SelectInput>
      </Field>
      <Field id="description" label={say.description} help={say.description_help} error={error("description")}>
        <TextArea
          id="description"
          value={description}
          rows={6}
          maxLength={5000}
          error={error("description")}
          onChange={({ target }) => onType((form) => ({ ...form, description: target.value }))}
        />
      </Field>
    </>
  )
}
