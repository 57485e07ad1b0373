import { buttonClass } from "@cho-htx/ui/button-class"
import { PhoneGlyph } from "@cho-htx/ui/glyphs"
import { MakerTile } from "@cho-htx/ui/maker-tile"
import { GearGlyph } from "@cho-htx/ui/portal-glyphs"
import { Link } from "@tanstack/react-router"
import { lazy, Suspense } from "react"
import { alliancePhone } from "../../lib/alliance"
import { fill } from "../../lib/i18n/fill"
import { useWords } from "../../lib/i18n/use-words"
import { useMember } from "../../lib/session/use-member"
import { Age } from "../shell/age"
import { Page } from "../shell/page"
import { ReadFailed } from "../shell/read-failed"
import { StatusNote } from "../shell/status-note"
import { HomeSkeleton } from "./home-skeleton"
import { TaskTiles } from "./task-tiles"
import { TodayJobs } from "./today-jobs"
import { useHome } from "./use-home"
import { WeekBox } from "./week-box"

const NoticeBell = lazy(() => import("../notices/notice-bell").then((module) => ({ default: module.NoticeBell })))

/** The first page: four tasks, what waits today, how the week went. */
export function HomePage() {
  const words = useWords()
  const { member, cooperative } = useMember()
  const { data, error, dataUpdatedAt, refetch } = useHome()
  const { id, initials, logo_url, short_name } = cooperative
  return (
    <Page
      title={short_name}
      detail={fill(words.home.hello, { name: member.name })}
      start={<MakerTile id={id} initials={initials} logoUrl={logo_url} size="sm" />}
      end={
        <>
          <Suspense fallback={<span className="size-12" />}>
            <NoticeBell />
          </Suspense>
          <Link
            to="/cai-dat"
            aria-label={words.shell.settings}
            className="-mr-3 grid size-12 place-items-center text-white"
          >
            <GearGlyph size={26} />
          </Link>
        </>
      }
    >
      <StatusNote />
      <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
      {data ? (
        <>
          <TaskTiles home={data} />
          <div className="mt-6 grid gap-6 min-[900px]:grid-cols-2 min-[900px]:items-start min-[900px]:gap-5">
            <TodayJobs home={data} />
            <div className="grid gap-4">
              {data.week ? <WeekBox week={data.week} /> : null}
              <a href={`tel:${alliancePhone}`} className={buttonClass({ look: "line", wide: true })}>
                <PhoneGlyph size={22} /> {words.home.help}
              </a>
            </div>
          </div>
        </>
      ) : error ? (
        <ReadFailed error={error} onRetry={() => void refetch()} />
      ) : (
        <HomeSkeleton />
      )}
    </Page>
  )
}
