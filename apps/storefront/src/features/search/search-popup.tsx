"use client"

import { type ReactNode, useEffect, useRef } from "react"

/** The surface under the box: a card on a desk, the rest of the screen on a phone. Mouse and taps leave the focus in the box. */
export function SearchPopup({ children }: { children: ReactNode }) {
  const surface = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = surface.current
    const keepFocus = (event: MouseEvent) => event.preventDefault()
    element?.addEventListener("mousedown", keepFocus)
    return () => element?.removeEventListener("mousedown", keepFocus)
  }, [])
  return (
    <div
      ref={surface}
      className="overflow-auto bg-surface py-1.5 max-[899px]:flex-1 max-[899px]:overscroll-contain min-[900px]:absolute min-[900px]:inset-x-0 min-[900px]:top-full min-[900px]:z-10 min-[900px]:mt-1.5 min-[900px]:max-h-[calc(100dvh-6rem)] min-[900px]:rounded-card min-[900px]:border min-[900px]:border-line min-[900px]:shadow-lift"
    >
      {children}
    </div>
  )
}
