/** Static parameters, or one that leads nowhere: a build without a backend must still name at least one. */
export function orPlaceholder<T>(params: T[], placeholder: T): T[] {
  return params.length > 0 ? params : [placeholder]
}
