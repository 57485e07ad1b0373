/** A key that has moved another sum before: nothing was written. */
export class OtherAmountUnderKey extends Error {
  constructor(
    readonly moved: number,
    readonly asked: number,
  ) {
    super(`The same key moved ${moved} đồng before and asks for ${asked} now`)
    this.name = "OtherAmountUnderKey"
  }
}
