import { useNavigate, useSearch } from "@tanstack/react-router"
import { useEffect, useRef, useState } from "react"
import { controlId, type StepName, stepNames } from "../form/steps"

/** Which question is on the screen, kept in the address so that "back" leads to the one before; moves the focus when it changes. */
export function useStep() {
  const { buoc } = useSearch({ from: "/members/hang/$productId/sua" })
  const navigate = useNavigate({ from: "/hang/$productId/sua" })
  const step = stepNames.find((name) => name === buoc) ?? "photos"
  const [focusOn, setFocusOn] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // The first page keeps the browser's own focus.
    if (first.current) {
      first.current = false
      return
    }
    const control = focusOn ? document.getElementById(controlId(focusOn)) : null
    if (control) return control.focus()
    if (step) window.scrollTo({ top: 0 })
    heading.current?.focus({ preventScroll: true })
  }, [step, focusOn])
  const goTo = (next: StepName, path?: string) => {
    setFocusOn(path ?? null)
    void navigate({ search: { buoc: next === "photos" ? undefined : next } })
  }
  return { step, focusOn, heading, goTo }
}
