import type { VendorImport } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { buttonClass } from "@cho-htx/ui/button-class"
import { Note } from "@cho-htx/ui/note"
import { Link } from "@tanstack/react-router"
import { useEffect } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { fill } from "../../lib/i18n/fill"
import { useMember } from "../../lib/session/use-member"
import { mayEditGoods } from "../goods/may-edit"
import { Page } from "../shell/page"
import { ChooseFile } from "./choose-file"
import { ImportCounts } from "./import-counts"
import { ImportRows } from "./import-rows"
import { ImportStanding } from "./import-standing"
import { useCommit } from "./use-commit"
import { useExcelWords } from "./use-excel-words"
import { useUpload } from "./use-upload"

/** One import, from its preview to what was written. */
export function ImportView({ found }: { found: VendorImport }) {
  const words = useExcelWords()
  const may = mayEditGoods(useMember())
  const { id, kind, status, file_name, rows, progress, notices } = found
  const upload = useUpload(kind)
  const { busy, refusal, commit } = useCommit(id)
  const ended = status === "done" || status === "stopped"
  // Goods and stock have changed; what the phone keeps of them is old.
  useEffect(() => {
    if (!ended) return
    for (const key of ["goods", "stock", "home"]) void queryClient.invalidateQueries({ queryKey: [key] })
  }, [ended])
  const choose = (look: "main" | "line", label: string) =>
    may ? <ChooseFile look={look} label={label} busy={upload.busy} onFile={(file) => void upload.take(file)} /> : null
  const write = (
    <Button size="big" wide busy={busy} busyLabel={words.committing} onClick={() => void commit()}>
      {fill(words.commit, { n: progress.total.toLocaleString("vi-VN") })}
    </Button>
  )
  const main = ended ? (
    <Link to={kind === "stock" ? "/kho" : "/hang"} className={buttonClass({ size: "big", wide: true })}>
      {kind === "stock" ? words.see_stock : words.see_goods}
    </Link>
  ) : status !== "ready" || !may ? null : progress.total > 0 ? (
    write
  ) : (
    choose("main", words.choose_other)
  )
  const second = ended
    ? choose("line", words.again)
    : status === "ready" && progress.total > 0
      ? choose("line", words.choose_other)
      : null
  return (
    <Page
      title={status === "ready" ? words.preview : words.statuses[status]}
      detail={file_name}
      bar={main ?? undefined}
    >
      <div className="grid gap-4">
        {refusal || upload.refusal ? (
          <Note tone="bad" role="alert">
            {refusal ?? upload.refusal}
          </Note>
        ) : null}
        <ImportStanding found={found} />
        <ImportCounts rows={rows} />
        {notices.length > 0 ? (
          <Note tone="info">
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Note>
        ) : null}
        {main ? (
          <div className="grid gap-3 min-[900px]:grid-cols-2">
            <div className="max-[899px]:hidden">{main}</div>
            {second}
          </div>
        ) : null}
        <ImportRows found={found} />
      </div>
    </Page>
  )
}
