"use client"

import { CheckGlyph, PlusGlyph } from "@cho-htx/ui/glyphs"
import { showToast } from "@cho-htx/ui/toast-store"
import { useState } from "react"
import { addToCart } from "@/features/cart/cart-store"
import { fill } from "@/lib/i18n/fill"
import type { card } from "@/messages/vi/card"
import { discClass } from "./disc-class"

interface AddButtonProps {
  variantId: string
  label: string
  words: typeof card
}

/** The + on a card's picture: adds one pack; a refusal is said on the card itself. */
export function AddButton({ variantId, label, words }: AddButtonProps) {
  const [state, setState] = useState<"idle" | "busy" | "done">("idle")
  const [problem, setProblem] = useState<string | null>(null)

  async function add(): Promise<void> {
    if (state === "busy") return
    setState("busy")
    setProblem(null)
    const result = await addToCart({ variantId, quantity: 1 })
    setState(result.ok ? "done" : "idle")
    if (!result.ok) return setProblem(result.message)
    showToast({ text: fill(words.added, { label }), action: { label: words.view_cart, href: "/gio-hang" } })
    setTimeout(() => setState("idle"), 2000)
  }

  return (
    <>
      {problem ? (
        <p
          role="alert"
          className="absolute inset-x-2 bottom-13 rounded-sm bg-son-50 p-2 font-bold text-[13px] text-son-800 leading-[1.4] shadow-lift"
        >
          {problem}
        </p>
      ) : null}
      <button
        type="button"
        onClick={add}
        aria-label={state === "busy" ? words.adding : fill(words.add, { label })}
        aria-busy={state === "busy" || undefined}
        className={`${discClass} ${state === "busy" ? "opacity-60" : ""}`}
      >
        <span className="relative grid">{state === "done" ? <CheckGlyph size={20} /> : <PlusGlyph size={20} />}</span>
      </button>
    </>
  )
}
