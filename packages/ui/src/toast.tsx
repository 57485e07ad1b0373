"use client"

import { type ComponentType, type ReactNode, useSyncExternalStore } from "react"
import { OkGlyph } from "./glyphs"
import { toastStore } from "./toast-store"

type LinkLike = ComponentType<{ href: string; className?: string; children?: ReactNode }>

/** The one place toasts appear; mount it once in the layout. `LinkAs` is the router's own link, if there is one. */
export function Toaster({ LinkAs }: { LinkAs?: LinkLike }) {
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.get, toastStore.getServer)
  const linkClass = "inline-flex min-h-11 flex-none items-center px-3 font-bold text-nghe-400 no-underline"
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-20 flex justify-center px-(--gutter) print:hidden min-[900px]:bottom-6"
    >
      {toast ? (
        <div
          key={toast.id}
          className="pointer-events-auto flex w-full max-w-120 items-center gap-3 rounded-md bg-ink py-2 pr-2 pl-4 text-[15px] text-white leading-[1.4] shadow-lift"
        >
          <OkGlyph size={20} className="text-nghe-400" />
          <span className="flex-1 py-1.5">{toast.text}</span>
          {toast.action && LinkAs ? (
            <LinkAs href={toast.action.href} className={linkClass}>
              {toast.action.label}
            </LinkAs>
          ) : null}
          {toast.action && !LinkAs ? (
            <a href={toast.action.href} className={linkClass}>
              {toast.action.label}
            </a>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
