import type { ImportKind } from "@cho-htx/contracts"
import { Note } from "@cho-htx/ui/note"
import { useNavigate, useSearch } from "@tanstack/react-router"
import { useMember } from "../../lib/session/use-member"
import { mayEditGoods } from "../goods/may-edit"
import { Page } from "../shell/page"
import { StatusNote } from "../shell/status-note"
import { ChooseFile } from "./choose-file"
import { ExportBox } from "./export-box"
import { ImportBox } from "./import-box"
import { ImportPage } from "./import-page"
import { RecentImports } from "./recent-imports"
import { useExcelWords } from "./use-excel-words"
import { useUpload } from "./use-upload"

/** /seller/hang/excel: sheets in and out; `lan` is the import that is looked at, `loai` what is to be imported. */
export function ExcelPage() {
  const { lan } = useSearch({ from: "/members/hang/excel" })
  return lan ? <ImportPage id={lan} /> : <ExcelHome />
}

function ExcelHome() {
  const words = useExcelWords()
  const session = useMember()
  const navigate = useNavigate()
  const { loai } = useSearch({ from: "/members/hang/excel" })
  const kind: ImportKind = loai === "ton" ? "stock" : "products"
  const upload = useUpload(kind)
  const may = mayEditGoods(session)
  const isPacker = session.member.role === "packer"
  const onKind = (next: ImportKind) =>
    void navigate({ to: "/hang/excel", search: { loai: next === "stock" ? "ton" : undefined }, replace: true })
  const choose = <ChooseFile label={words.choose} busy={upload.busy} onFile={(file) => void upload.take(file)} />
  // A refusal stands where the finger is: beside the button, on every screen.
  const refused = upload.refusal ? (
    <Note tone="bad" role="alert">
      {upload.refusal}
    </Note>
  ) : null
  const file = (
    <div className="grid gap-2.5">
      {refused}
      {choose}
    </div>
  )
  return (
    <Page title={words.title} bar={may ? file : undefined}>
      <StatusNote />
      <p className="mb-4 text-soft">{words.intro}</p>
      {isPacker ? (
        <Note tone="warn">{words.only_managers}</Note>
      ) : (
        <div className="grid items-start gap-4 min-[900px]:grid-cols-2">
          <div className="grid gap-4">{may ? <ImportBox kind={kind} onKind={onKind} choose={file} /> : null}</div>
          <div className="grid gap-4">
            <RecentImports />
            <ExportBox />
          </div>
        </div>
      )}
    </Page>
  )
}
