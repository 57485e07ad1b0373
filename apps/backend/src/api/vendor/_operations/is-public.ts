import { findOperation } from "./find-operation"

/** Whether anybody may call this, without signing in. */
export const isPublic = (method: string, path: string): boolean => findOperation(method, path)?.action === "public"
