import type { MeResponse, VendorCooperative } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Note } from "@cho-htx/ui/note"
import { WifiOffGlyph } from "@cho-htx/ui/portal-glyphs"
import { showToast } from "@cho-htx/ui/toast-store"
import { useNavigate } from "@tanstack/react-router"
import { useState } from "react"
import { FormProvider } from "react-hook-form"
import { fill } from "../../../lib/i18n/fill"
import { useOnline } from "../../../lib/use-online"
import { useJoinWords } from "../use-join-words"
import { EditFields } from "./edit-fields"
import { isPapersField } from "./is-papers-field"
import { RequestBox } from "./request-box"
import { useJoinEditWords } from "./use-join-edit-words"
import { usePapersForm } from "./use-papers-form"
import { wrongFields } from "./wrong-fields"

export interface EditPapersFormProps {
  cooperative: VendorCooperative
  member: MeResponse["member"]
}

/** What the alliance said, then everything that can be mended, then one button. Saving needs the network; what is typed stays. */
export function EditPapersForm({ cooperative, member }: EditPapersFormProps) {
  const words = useJoinEditWords()
  const { errors } = useJoinWords()
  const navigate = useNavigate()
  const online = useOnline()
  const { form, restored, forget, save } = usePapersForm(member.id, cooperative)
  const [said, setSaid] = useState<{ tone: "bad" | "info"; text: string } | null>(null)
  const { isSubmitting } = form.formState
  const draft = cooperative.status === "draft"
  const send = form.handleSubmit(
    async () => {
      setSaid(null)
      const saved = await save()
      if (!saved) return setSaid({ tone: "info", text: words.nothing })
      const { answer, isGuarded } = saved
      if (!answer.ok) {
        const named = answer.details.filter(({ path }) => isPapersField(path)).length
        const sentence = answer.message ?? (answer.status === 0 ? errors.offline : errors.failed)
        return setSaid({ tone: "bad", text: named > 0 ? fill(words.wrong, { n: named }) : sentence })
      }
      showToast({ text: isGuarded && !draft ? words.asked : words.saved })
      if (draft) return navigate({ to: "/ho-so", replace: true })
      window.scrollTo({ top: 0 })
    },
    () => setSaid({ tone: "bad", text: fill(words.wrong, { n: wrongFields(form).length }) }),
  )
  return (
    <FormProvider {...form}>
      {draft && cooperative.status_reason ? (
        <Note tone="warn">
          <b>{words.sent_back}:</b> {cooperative.status_reason}
        </Note>
      ) : null}
      <RequestBox cooperative={cooperative} isOwner={member.role === "owner"} />
      {online ? null : (
        <Note tone="warn" role="status" icon={<WifiOffGlyph size={22} />}>
          <b>{words.offline}</b> {words.offline_detail}
        </Note>
      )}
      {restored ? (
        <Note tone="info" role="status">
          {words.restored}{" "}
          <button type="button" className="text-link min-h-8" onClick={forget}>
            {words.forget}
          </button>
        </Note>
      ) : null}
      <form onSubmit={(event) => void send(event)} noValidate className="grid gap-4">
        <EditFields cooperative={cooperative} isOwner={member.role === "owner"} />
        {said ? (
          <Note tone={said.tone} role={said.tone === "bad" ? "alert" : "status"}>
            {said.text}
          </Note>
        ) : null}
        <Button type="submit" size="big" wide busy={isSubmitting} busyLabel={words.saving}>
          {words.save}
        </Button>
      </form>
    </FormProvider>
  )
}
