export interface ToastMessage {
  id: number
  text: string
  /** At most one action. */
  action?: { label: string; href: string }
}

/** How long a toast stays, in milliseconds. */
const TOAST_MS = 5000

let current: ToastMessage | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let lastId = 0
const listeners = new Set<() => void>()

function set(next: ToastMessage | null): void {
  current = next
  for (const listener of listeners) listener()
}

/** Shows one toast for five seconds; a newer one replaces it. Never for errors: those stand beside what failed. */
export function showToast(message: Omit<ToastMessage, "id">): void {
  clearTimeout(timer)
  lastId += 1
  set({ ...message, id: lastId })
  timer = setTimeout(() => set(null), TOAST_MS)
}

/** The store behind `Toaster`, in the shape useSyncExternalStore asks for. */
export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): ToastMessage | null => current,
  getServer: (): ToastMessage | null => null,
}
