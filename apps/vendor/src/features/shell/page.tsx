import { ArrowLeftGlyph } from "@cho-htx/ui/glyphs"
import { Weave } from "@cho-htx/ui/weave"
import { Link, useCanGoBack, useRouter } from "@tanstack/react-router"
import { type ReactNode, useEffect } from "react"
import { useWords } from "../../lib/i18n/use-words"
import { NetNote } from "./net-note"
import { SkipToMain } from "./skip-to-main"

export interface PageProps {
  title: string
  /** Second line of the head. */
  detail?: ReactNode
  /** At the head's right. */
  end?: ReactNode
  /** In place of the arrow back. */
  start?: ReactNode
  /** Two answers at the foot of a phone's screen. */
  bar?: ReactNode
  /** False on pages of people who are not signed in. */
  notes?: boolean
  children: ReactNode
}

function BackLink() {
  const words = useWords().shell
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return (
    <Link
      to="/"
      aria-label={words.back}
      onClick={(event) => {
        if (!canGoBack) return
        event.preventDefault()
        router.history.back()
      }}
      className="-ml-3 grid size-12 flex-none place-items-center text-white"
    >
      <ArrowLeftGlyph size={24} />
    </Link>
  )
}

/** Green head with the band of weave, the column, and room for the bar. */
export function Page({ title, detail, end, start, bar, notes = true, children }: PageProps) {
  const { market } = useWords().shell
  useEffect(() => {
    document.title = `${title} · ${market}`
  }, [title, market])
  return (
    <>
      <header className="bg-leaf-900 text-white">
        <SkipToMain />
        <div className="wrap flex min-h-16 items-center gap-3">
          {start ?? <BackLink />}
          <div className="min-w-0 flex-1 py-2">
            <h1 className="truncate font-bold text-base leading-[1.35]">{title}</h1>
            {detail ? <p className="truncate text-leaf-200 text-sm">{detail}</p> : null}
          </div>
          {end}
        </div>
        <Weave />
      </header>
      <main id="main" tabIndex={-1} className={`wrap pt-4 ${bar ? "pb-32 min-[900px]:pb-8" : "pb-8"}`}>
        {notes ? <NetNote /> : null}
        {children}
        {bar ? (
          <div className="fixed inset-x-0 bottom-0 z-10 bg-surface px-(--gutter) pt-2.5 pb-[calc(10px+env(safe-area-inset-bottom))] shadow-bar min-[900px]:hidden">
            {bar}
          </div>
        ) : null}
      </main>
    </>
  )
}
