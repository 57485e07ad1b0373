import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { showToast } from "@cho-htx/ui/toast-store"
import { useNavigate } from "@tanstack/react-router"
import { type FormEvent, useEffect, useState } from "react"
import { fill } from "../../../lib/i18n/fill"
import { useWords } from "../../../lib/i18n/use-words"
import type { ListingWords } from "../../../messages/vi/listing"
import { Page } from "../../shell/page"
import { type Draft, growsAtMarket } from "../draft/draft"
import { drafts } from "../draft/drafts"
import { isClean } from "../draft/is-clean"
import { readyPhotos } from "../draft/kept-drafts"
import { checkPhotos } from "../form/check-photos"
import { checkAll, checkStep, type Faults } from "../form/check-step"
import { controlId, type StepName, stepNames, stepOf } from "../form/steps"
import { useUploads } from "../upload/use-uploads"
import { ConflictBox } from "./conflict-box"
import { DropDraft } from "./drop-draft"
import { SavedLine } from "./saved-line"
import { StepNav } from "./step-nav"
import { StepView } from "./step-view"
import { useDone } from "./use-done"
import { useStep } from "./use-step"

/** The guided form: one question a screen, kept at every keystroke, sent as the network allows. */
export function EditForm({ draft, words }: { draft: Draft; words: ListingWords }) {
  const { shell } = useWords()
  const { edit } = words
  const navigate = useNavigate()
  const { step, focusOn, heading, goTo } = useStep()
  const [tried, setTried] = useState<ReadonlySet<StepName>>(new Set())
  const [kept, setKept] = useState(true)
  const { form, conflict, refusal, wanted } = draft
  const onSale = draft.state === "published"
  const isNew = growsAtMarket(draft)
  const leave = (productId: string | null) =>
    void navigate({ to: "/hang/$productId", params: { productId: productId ?? "" }, replace: true })
  useDone(draft.id, (done) => {
    showToast({ text: fill(done.done ? edit.submitted : edit.changed, { title: done.form.title }) })
    leave(done.product_id)
  })
  useEffect(() => {
    void drafts.want(draft.id)
  }, [draft.id])

  const { list, loaded } = useUploads()
  // Until the phone has said what it holds, none of them is missing.
  const lost: Faults = loaded ? checkPhotos(form.photos, list, words) : new Map()
  const told = new Map((refusal?.details ?? []).map(({ path, message }) => [path, message]))
  const faultsOf = (name: StepName): Faults => {
    const own = name === "check" ? checkAll(form, words, onSale) : checkStep(name, form, words, onSale)
    const market = [...told].filter(([path]) => name === "check" || stepOf(path) === name)
    const photos = name === "check" || name === "photos" ? lost : []
    return new Map([...photos, ...own, ...market])
  }
  const faults: Faults =
    tried.has(step) || step === "check" ? faultsOf(step) : new Map([...told].filter(([path]) => stepOf(path) === step))
  // How it travels has an answer from the start; it counts once the steps before it were begun.
  const isBegun = (name: StepName) => name !== "travel" || form.variants.length > 0
  const done = new Set(stepNames.filter((name) => isBegun(name) && faultsOf(name).size === 0))
  // A photo nobody sends is nothing to wait for: the button leads to it.
  const isSending = wanted !== "nothing" && lost.size === 0

  const open = (next: StepName, path?: string) => {
    if (path) setTried(new Set([...tried, next]))
    goTo(next, path)
    void drafts.want(draft.id)
  }
  const onward = (event: FormEvent) => {
    event.preventDefault()
    if (isSending) return
    setTried(new Set([...tried, step]))
    const [first] = faultsOf(step).keys()
    if (first && step === "check") return open(stepOf(first), first)
    if (first) return document.getElementById(controlId(first))?.focus()
    if (step === "check") {
      // Nothing was changed: nothing is sent, and nobody at the alliance is bothered.
      if (!isNew && isClean(draft, readyPhotos())) return leave(draft.product_id)
      void drafts.want(draft.id, isNew ? "submit" : "save")
    } else open(stepNames[stepNames.indexOf(step) + 1] ?? "check")
  }
  const main = step === "check" ? (isNew ? edit.submit : edit.save) : edit.next
  const button = (className: string) => (
    <Button type="submit" form="goods" size="big" wide busy={isSending} busyLabel={edit.sending} className={className}>
      {main}
    </Button>
  )
  const title = draft.product_id ? edit.title : edit.title_new
  return (
    <Page
      title={form.title || title}
      detail={
        <>
          {fill(edit.step, { n: stepNames.indexOf(step) + 1, total: stepNames.length })}
          <SavedLine draft={draft} words={edit} />
        </>
      }
      bar={conflict ? undefined : button("")}
    >
      <div className="mx-auto grid max-w-160 gap-5">
        {kept ? null : (
          <Note tone="bad" role="alert">
            {shell.not_kept}
          </Note>
        )}
        {conflict ? (
          <ConflictBox
            key={conflict.version}
            draft={draft}
            conflict={conflict}
            words={words}
            onChoose={(mine) => void drafts.choose(draft.id, mine)}
          />
        ) : (
          <>
            <StepNav current={step} done={done} words={edit} onStep={(next) => open(next)} />
            <div>
              <h2 ref={heading} tabIndex={-1} className="font-bold text-2xl leading-[1.3] shadow-none! outline-none">
                {edit.steps[step]}
              </h2>
              <p className="mt-1 text-soft">{edit.hints[step]}</p>
            </div>
            <form id="goods" onSubmit={onward} noValidate className="grid gap-5">
              <StepView
                key={step}
                step={step}
                draft={draft}
                words={words}
                faults={faults}
                focusOn={focusOn}
                onType={(change) => void drafts.type(draft.id, change).then(setKept)}
                onStep={open}
              />
              {button("max-[899px]:hidden")}
            </form>
            {step === "check" ? (
              <DropDraft
                isNew={!draft.product_id}
                words={edit}
                onDrop={() => {
                  void drafts.drop(draft.id)
                  void navigate({ to: "/hang", replace: true })
                }}
              />
            ) : (
              <Button look="quiet" wide onClick={() => open(stepNames[stepNames.indexOf(step) + 1] ?? "check")}>
                {edit.later}
              </Button>
            )}
          </>
        )}
      </div>
    </Page>
  )
}
