import { Toaster } from "@cho-htx/ui/toast"
import { Outlet, useNavigate, useRouterState } from "@tanstack/react-router"
import { lazy, Suspense, useEffect } from "react"
import { useSession } from "../../lib/session/use-session"

/** Addresses that are open to whoever has the link. */
const open = /^\/(?:dang-nhap|quen-mat-khau|dat-lai-mat-khau|dang-ky|moi)(?:\/|$)/

const NoticeWatch = lazy(() => import("../notices/notice-watch").then((module) => ({ default: module.NoticeWatch })))

/** Frame of every page: toasts, and the way to signing in when the session ends while a page is open. */
export function RootLayout() {
  const session = useSession()
  const navigate = useNavigate()
  // The page that is shown, not the one that is being loaded: a member's page must not come back for a moment on the way to signing in.
  const path = useRouterState({ select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname })
  const inside = path.replace(/^\/seller/, "") || "/"
  const shutOut = session === null && !open.test(inside)
  useEffect(() => {
    if (shutOut) void navigate({ to: "/dang-nhap", search: { toi: inside === "/" ? undefined : inside } })
  }, [shutOut, inside, navigate])
  return (
    <>
      {shutOut ? null : <Outlet />}
      {session ? (
        <Suspense>
          <NoticeWatch key={session.member.id} memberId={session.member.id} />
        </Suspense>
      ) : null}
      <Toaster />
    </>
  )
}
