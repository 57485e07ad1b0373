"use client"

import { useEffect } from "react"

declare global {
  interface Window {
    /** Chromium's word for "back closes what is open"; other browsers do without. */
    CloseWatcher?: new () => EventTarget & { destroy: () => void }
  }
}

/** True where the open box fills the screen. */
export const fillsScreen = (): boolean => window.matchMedia("(max-width: 899px)").matches

/** While the box fills a phone's screen, the page behind stands still and the phone's "back" closes the box. */
export function useFullScreen(open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open || !fillsScreen()) return
    const { style } = document.documentElement
    style.overflow = "hidden"
    const watcher = window.CloseWatcher ? new window.CloseWatcher() : null
    watcher?.addEventListener("close", close)
    return () => {
      style.overflow = ""
      watcher?.destroy()
    }
  }, [open, close])
}
