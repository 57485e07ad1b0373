import { buttonClass } from "@cho-htx/ui/button-class"
import type { ReactNode } from "react"

export interface PhotoPickerProps {
  id?: string
  icon: ReactNode
  children: ReactNode
  accept: string
  camera?: boolean
  multiple?: boolean
  busy?: boolean
  describedBy?: string
  className?: string
  onFiles: (files: File[]) => void
}

/** A button that takes photos or chooses files; the browser's own control lies under it, so that keyboards and readers know it. */
export function PhotoPicker(props: PhotoPickerProps) {
  const { id, icon, children, accept, camera, multiple, busy, describedBy, className = "", onFiles } = props
  return (
    <label
      className={`relative ${buttonClass({ look: "line", size: "big", wide: true, busy })} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus) ${className}`}
    >
      {icon}
      {children}
      <input
        id={id}
        type="file"
        accept={accept}
        capture={camera ? "environment" : undefined}
        multiple={multiple}
        disabled={busy}
        aria-describedby={describedBy}
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          target.value = ""
        }}
      />
    </label>
  )
}
