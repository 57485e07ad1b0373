export interface ToastMessage {
  id: number
  text: string
  /** At most one action. */
  action?: { label: string; href: string }
}

/** How long a toast stays, in milliseconds. */
const TOAST_MS = 5000
/** How long it stays at least when another waits: what a person did is not wiped away by what the market has to say. */
const AT_LEAST_MS = 2000

let current: ToastMessage | null = null
let since = 0
let waiting: ToastMessage[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let lastId = 0
const listeners = new Set<() => void>()

function set(next: ToastMessage | null): void {
  current = next
  since = performance.now()
  for (const listener of listeners) listener()
}

/** Shows the next that waits, or nothing once the last has been seen. */
function turn(): void {
  const [next, ...others] = waiting
  waiting = others
  set(next ?? null)
  plan()
}

function plan(): void {
  clearTimeout(timer)
  if (!current) return
  const stays = waiting.length > 0 ? AT_LEAST_MS : TOAST_MS
  timer = setTimeout(turn, Math.max(0, since + stays - performance.now()))
}

/** Shows one toast for five seconds; a newer one takes its place after two. Never for errors: those stand beside what failed. */
export function showToast(message: Omit<ToastMessage, "id">): void {
  lastId += 1
  waiting = [...waiting, { ...message, id: lastId }]
  if (current) plan()
  else turn()
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
