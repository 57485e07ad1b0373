/**
 * Tables of the pipeline. search_change: one row per change, gone when its product is written. search_failure: products whose document could
 * not be built or stored. search_run: rebuilds, checks and reconciliations. search_state: one row of what the worker remembers.
 */
export const tables: readonly string[] = [
  `create table if not exists search_change (seq bigserial primary key, product_id text not null,
    marked_at timestamptz not null default clock_timestamp())`,
  // Earlier versions kept marks that were worked off.
  `do $body$ begin
    if exists (select from information_schema.columns
        where table_schema = current_schema() and table_name = 'search_change' and column_name = 'done_at') then
      delete from search_change where done_at is not null;
      alter table search_change drop column done_at, alter column marked_at set default clock_timestamp();
      drop index if exists search_change_marked;
    end if;
  end $body$`,
  "create index if not exists search_change_product on search_change (product_id)",
  `create table if not exists search_failure (product_id text primary key, error text not null, tries int not null default 1,
    since timestamptz not null default now(), next_try_at timestamptz not null)`,
  `create table if not exists search_run (id bigserial primary key, kind text not null check (kind in ('rebuild', 'check', 'reconcile')),
    state text not null default 'open' check (state in ('open', 'done', 'failed')), reason text not null, actor text not null,
    repair boolean not null, definition_hash text not null, provider text not null, version_id text, phase text not null default 'products',
    cursor text not null default '', done int not null default 0, total int not null default 0, facts jsonb not null default '{}',
    tries int not null default 0, error text, next_try_at timestamptz not null default now(), created_at timestamptz not null default now(),
    started_at timestamptz, ended_at timestamptz)`,
  "create unique index if not exists search_run_open on search_run (kind) where state = 'open'",
  `create table if not exists search_state (one boolean primary key default true check (one), clock_at timestamptz not null default now(),
    sales_at timestamptz not null default now(), reconcile_after text not null default '', failing_since timestamptz,
    failures int not null default 0, last_error text)`,
  // Rises with every document written: who remembers an answer of the index compares it.
  "alter table search_state add column if not exists revision bigint not null default 0",
  "insert into search_state (one) values (true) on conflict do nothing",
]
