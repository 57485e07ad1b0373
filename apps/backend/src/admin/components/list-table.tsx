import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useNavigate } from "react-router-dom"

export interface ListColumn<Row> {
  id: string
  title: string
  cell: (row: Row) => ReactNode
  /** Only from 768 px on; on a phone the first column says it in a second line. */
  desk?: boolean
  right?: boolean
}

interface ListTableProps<Row> {
  label: string
  columns: readonly ListColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Where a click on the row leads; the first cell should hold the link itself. */
  to?: (row: Row) => string
}

/** A list that is a table on a desk and stacked rows on a phone. */
export function ListTable<Row>({ label, columns, rows, keyOf, to }: ListTableProps<Row>) {
  const navigate = useNavigate()
  const classOf = (column: ListColumn<Row>) =>
    `${column.desk ? "hidden md:table-cell" : ""} ${column.right ? "text-right" : ""}`
  return (
    <div className="overflow-x-auto">
      <Table className="cho-list" aria-label={label}>
        <Table.Header>
          <Table.Row>
            {columns.map((column) => (
              <Table.HeaderCell key={column.id} className={classOf(column)}>
                {column.title}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row
              key={keyOf(row)}
              className={to ? "cursor-pointer" : ""}
              onClick={to ? () => navigate(to(row)) : undefined}
            >
              {columns.map((column) => (
                <Table.Cell key={column.id} className={classOf(column)}>
                  {column.cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
