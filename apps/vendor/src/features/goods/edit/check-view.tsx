import { Note } from "@cho-htx/ui/note"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import { useOnline } from "../../../lib/use-online"
import { growsAtMarket } from "../draft/draft"
import { readyPhotos } from "../draft/kept-drafts"
import { factNames } from "../form/goods-form"
import { titleOf } from "../form/pack-words"
import { readWhole } from "../form/read-number"
import type { StepName } from "../form/steps"
import { useUploads } from "../upload/use-uploads"
import { useCategoryName } from "../use-category-name"
import { FaultList } from "./fault-list"
import { PhotoStrip } from "./photo-strip"
import type { StepProps } from "./step-props"
import { SummaryRow } from "./summary-row"

/** The whole product as buyers will read it, what is still missing, and how far its sending is. */
export function CheckView({ draft, words, faults, onStep }: StepProps) {
  const { form, wanted, refusal } = draft
  const online = useOnline()
  const { list } = useUploads()
  const { shell } = useWords()
  const name = useCategoryName(form.category, draft.product_id)
  const { edit, fields, packs, law, travel } = words
  const told = refusal && refusal.details.length === 0 ? refusal.message : null
  const onTheWay = form.photos.filter(({ id, key }) => !id && !readyPhotos().has(key)).length
  const change = (step: StepName) => ({
    label: packs.edit,
    name: `${packs.edit}: ${edit.short[step]}`,
    onClick: () => onStep(step),
  })
  const category = form.category ? (name ?? shell.loading) : ""
  const wait = !online ? edit.wait_network : onTheWay > 0 ? fill(edit.wait_photos, { n: onTheWay }) : edit.wait
  return (
    <>
      {wanted !== "nothing" && faults.size === 0 ? (
        <Note tone="info" role="status">
          {wait}
        </Note>
      ) : null}
      {growsAtMarket(draft) ? null : <p className="text-soft">{edit.hint_check_sale}</p>}
      {told ? (
        <Note tone="bad" role="alert">
          <b>{edit.refused}.</b> {told}
        </Note>
      ) : null}
      <FaultList faults={faults} message={null} words={words} onStep={onStep} />
      <div className="rounded-card border border-line bg-surface">
        <SummaryRow title={fields.photos} edit={change("photos")}>
          <PhotoStrip photos={form.photos} uploads={list} empty={words.view.nothing} />
        </SummaryRow>
        <SummaryRow title={fields.title} edit={change("words")}>
          <b>{form.title || edit.unnamed}</b>
          <p className="text-soft">{category}</p>
          <p className="mt-1 whitespace-pre-line">{form.description}</p>
        </SummaryRow>
        <SummaryRow title={fields.variants} edit={change("packs")}>
          <ul className="grid gap-1">
            {form.variants.map((pack) => {
              const price = readWhole(pack.price)
              return (
                <li key={pack.key} className="flex justify-between gap-3">
                  <span>{titleOf(pack) || packs.unnamed}</span>
                  <b className="whitespace-nowrap tabular-nums">
                    {price !== null && Number.isSafeInteger(price) ? formatDong(price) : packs.no_price}
                  </b>
                </li>
              )
            })}
          </ul>
        </SummaryRow>
        <SummaryRow title={fields.handling} edit={change("travel")}>
          {travel.classes[form.handling]}
          {form.transit_days ? ` · ${fill(travel.days, { n: form.transit_days })}` : ""}
        </SummaryRow>
        <SummaryRow title={edit.short.law} edit={change("law")}>
          <dl className="grid gap-1">
            {factNames.flatMap((name) =>
              form.facts[name].trim()
                ? [
                    <div key={name}>
                      <dt className="inline text-soft">{law[name]}: </dt>
                      <dd className="inline">{form.facts[name]}</dd>
                    </div>,
                  ]
                : [],
            )}
          </dl>
        </SummaryRow>
      </div>
    </>
  )
}
