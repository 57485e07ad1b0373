import { DEFAULT_LOW_STOCK_AT } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { SelectInput } from "@cho-htx/ui/select-input"
import { TextInput } from "@cho-htx/ui/text-input"
import { formatDong } from "@cho-htx/vietnam/dong"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import type { Faults } from "../form/check-step"
import type { PackForm } from "../form/goods-form"
import { guessWeight, titleOf } from "../form/pack-words"
import { readWhole, showNumber } from "../form/read-number"

export interface PackFieldsProps {
  pack: PackForm
  index: number
  onSale: boolean
  faults: Faults
  words: ListingWords
  onChange: (part: Partial<PackForm>) => void
}

/** What one pack is: contents, name, price, stock, weight, code. */
export function PackFields({ pack, index, onSale, faults, words, onChange }: PackFieldsProps) {
  const say = words.packs
  const price = readWhole(pack.price)
  const guess = pack.weight.trim() ? null : guessWeight(pack)
  const at = (name: string) => `variants.${index}.${name}`
  const idOf = (name: string) => `variants-${index}-${name}`
  const text = (name: keyof PackForm, path: string, more: { numeric?: boolean; max: number }) => (
    <TextInput
      id={idOf(path)}
      value={pack[name] ?? ""}
      inputMode={more.numeric ? "numeric" : undefined}
      maxLength={more.max}
      autoComplete="off"
      error={faults.get(at(path)) ?? null}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  )
  const units: [string, string][] = Object.entries(say.units)
  const isListed = units.some(([unit]) => unit === pack.unit)
  return (
    <>
      <Field
        id={idOf("pack_unit")}
        label={say.pack_unit}
        help={say.pack_unit_hint}
        error={faults.get(at("pack_unit")) ?? null}
      >
        <TextInput
          id={idOf("pack_unit")}
          list="pack-units"
          value={pack.pack_unit}
          maxLength={20}
          autoComplete="off"
          error={faults.get(at("pack_unit")) ?? null}
          onChange={({ target }) => onChange({ pack_unit: target.value })}
        />
        <datalist id="pack-units">
          {say.pack_units.map((unit) => (
            <option key={unit} value={unit} />
          ))}
        </datalist>
      </Field>
      <div className="grid grid-cols-[1fr_132px] items-start gap-3">
        <Field id={idOf("net")} label={say.net} error={faults.get(at("net")) ?? null}>
          <TextInput
            id={idOf("net")}
            value={pack.amount}
            inputMode="decimal"
            maxLength={9}
            autoComplete="off"
            error={faults.get(at("net")) ?? null}
            onChange={({ target }) => onChange({ amount: target.value })}
          />
        </Field>
        <Field id={idOf("unit")} label={say.unit}>
          <SelectInput id={idOf("unit")} value={pack.unit} onChange={({ target }) => onChange({ unit: target.value })}>
            {isListed ? null : <option value={pack.unit}>{pack.unit}</option>}
            {units.map(([unit, word]) => (
              <option key={unit} value={unit}>
                {word}
              </option>
            ))}
          </SelectInput>
        </Field>
      </div>
      <Field id={idOf("price")} label={say.price} error={faults.get(at("price")) ?? null}>
        {text("price", "price", { numeric: true, max: 15 })}
        {price !== null && Number.isSafeInteger(price) ? (
          <p className="text-sm text-soft tabular-nums">{fill(say.price_is, { price: formatDong(price) })}</p>
        ) : null}
      </Field>
      {onSale && pack.id ? (
        <p className="text-soft">{fill(say.stock_elsewhere, { n: pack.stock })}</p>
      ) : (
        <Field id={idOf("stock")} label={say.stock} help={say.stock_help} error={faults.get(at("stock")) ?? null}>
          {text("stock", "stock", { numeric: true, max: 9 })}
        </Field>
      )}
      <Field
        id={idOf("shipping_weight_g")}
        label={say.weight}
        help={say.weight_help}
        error={faults.get(at("shipping_weight_g")) ?? null}
      >
        {text("weight", "shipping_weight_g", { numeric: true, max: 9 })}
        {guess ? (
          <button
            type="button"
            onClick={() => onChange({ weight: showNumber(guess) })}
            className="text-link min-h-11 cursor-pointer justify-self-start text-left"
          >
            {fill(say.weight_guess, { n: showNumber(guess) })}
          </button>
        ) : null}
      </Field>
      <Field
        id={idOf("title")}
        label={say.title}
        hint={say.optional}
        help={titleOf({ ...pack, title: "" }) ? fill(say.title_help, { title: titleOf({ ...pack, title: "" }) }) : null}
        error={faults.get(at("title")) ?? null}
      >
        {text("title", "title", { max: 80 })}
      </Field>
      <Field id={idOf("sku")} label={say.sku} hint={say.optional} error={faults.get(at("sku")) ?? null}>
        {text("sku", "sku", { max: 40 })}
      </Field>
      <Field
        id={idOf("low_stock_at")}
        label={say.low_stock_at}
        hint={say.optional}
        help={fill(say.low_stock_help, { n: DEFAULT_LOW_STOCK_AT })}
        error={faults.get(at("low_stock_at")) ?? null}
      >
        {text("low_stock_at", "low_stock_at", { numeric: true, max: 7 })}
      </Field>
    </>
  )
}
