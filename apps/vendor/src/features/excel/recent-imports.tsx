import type { ImportStatus } from "@cho-htx/contracts"
import { Button } from "@cho-htx/ui/button"
import { Tag } from "@cho-htx/ui/tag"
import { formatDateTime } from "@cho-htx/vietnam/date"
import { Link } from "@tanstack/react-router"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useExcelWords } from "./use-excel-words"
import { useImports } from "./use-imports"

const tones = { ready: "plain", running: "info", done: "ok", stopped: "bad" } as const satisfies Record<
  ImportStatus,
  string
>

/** What was imported lately, by anybody of the cooperative. */
export function RecentImports() {
  const { shell } = useWords()
  const words = useExcelWords()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useImports()
  const imports = data?.pages.flatMap((page) => page.imports) ?? []
  if (imports.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2 className="font-bold text-lg">{words.recent}</h2>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {imports.map(({ id, kind, file_name, status, rows, by, created_at }) => (
          <li key={id}>
            <Link
              to="/hang/excel"
              search={{ lan: id }}
              className="grid gap-1 px-4 py-3 text-ink no-underline hover:bg-leaf-50"
            >
              <span className="flex items-start justify-between gap-3">
                <b className="min-w-0 break-words">{file_name}</b>
                <Tag tone={tones[status]} className="flex-none">
                  {words.statuses[status]}
                </Tag>
              </span>
              <span className="text-sm text-soft">
                {words.kinds[kind]} · {fill(words.rows, { n: rows.total.toLocaleString("vi-VN") })}
                <br />
                {by ? `${by} · ` : ""}
                {formatDateTime(created_at)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <Button
          look="line"
          wide
          busy={isFetchingNextPage}
          busyLabel={shell.loading}
          onClick={() => void fetchNextPage()}
        >
          {words.recent_more}
        </Button>
      ) : null}
    </section>
  )
}
