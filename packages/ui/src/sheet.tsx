"use client"

import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react"
import { CloseGlyph } from "./glyphs"

export interface SheetProps {
  open: boolean
  onClose: () => void
  title: string
  closeLabel: string
  /** Sticky foot: at most two buttons. */
  foot?: ReactNode
  children: ReactNode
}

/** Bottom sheet from 56 px under the top (a centred card from 900 px): the browser's own dialog keeps focus and Escape. */
export function Sheet({ open, onClose, title, closeLabel, foot, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open && element?.open) element.close()
  }, [open])
  useLayoutEffect(() => {
    const element = dialog.current
    // Only a dialog that is closed gives the focus back to where it was; one that is just taken away leaves it nowhere.
    return () => {
      if (element?.open) element.close()
    }
  }, [])
  useEffect(() => {
    const element = dialog.current
    // A tap beside the sheet lands on the dialog itself; Escape the browser handles.
    const closeBeside = (event: MouseEvent) => event.target === element && onClose()
    element?.addEventListener("click", closeBeside)
    return () => element?.removeEventListener("click", closeBeside)
  }, [onClose])
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className="m-0 mt-14 h-[calc(100vh-56px)] max-h-none w-full max-w-none flex-col overflow-hidden rounded-t-sheet bg-surface p-0 shadow-lift supports-[height:1dvh]:h-[calc(100dvh-56px)] backdrop:bg-[rgb(15_30_22/0.55)] open:flex min-[900px]:m-auto min-[900px]:h-auto! min-[900px]:max-h-[80vh] min-[900px]:w-140 min-[900px]:rounded-sheet"
    >
      <header className="relative flex items-center justify-between border-line border-b pt-3.5 pr-2 pb-1.5 pl-4">
        <span
          aria-hidden="true"
          className="-ml-5 absolute top-[7px] left-1/2 h-1 w-10 rounded-xs bg-rice-300 min-[900px]:hidden"
        />
        <h2 className="font-bold text-xl">{title}</h2>
        <button
          type="button"
          aria-label={closeLabel}
          onClick={onClose}
          className="grid size-12 cursor-pointer place-items-center"
        >
          <CloseGlyph size={18} />
        </button>
      </header>
      <div className="flex-1 overflow-auto px-4 py-3.5">{children}</div>
      {foot ? <footer className="grid grid-cols-[auto_1fr] gap-3 px-4 pt-2.5 pb-3.5 shadow-bar">{foot}</footer> : null}
    </dialog>
  )
}
