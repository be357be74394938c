import { Button, Group, Paper, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type BaseSyntheticEvent, type ReactNode, useRef } from "react";
import { type Control, type FieldValues, useForm } from "react-hook-form";
import type { z } from "zod";
import type { TableApi } from "@/api/calls";
import { ApiError } from "@/api/errors";
import { rowQuery, useCreate, useUpdate } from "@/api/queries";
import type { KeyPart, TableTypes } from "@/api/types";
import { plainTitle } from "@/components/data/RowTitle";
import { FormModeContext } from "@/components/fields/form-mode";
import { ErrorNotice } from "@/components/Notice";
import { PageSkeleton } from "@/components/PageSkeleton";
import { RowBreadcrumbs } from "@/components/row/RowBreadcrumbs";
import { toFieldValues, toRowValues } from "@/lib/form-names";
import { encodeKey } from "@/lib/key";
import { notify } from "@/lib/notify";
import { keyOf, type Row, type TableInfo } from "@/lib/table";
import { useDocumentTitle } from "@/lib/title";
import { schemaResolver } from "./resolver";
import { UnsavedGuard } from "./UnsavedGuard";

export interface RowFormPageProps<T extends TableTypes> {
  info: TableInfo;
  api: TableApi<T>;
  /** What a new row has to look like. */
  createSchema: z.ZodObject;
  /** What can be changed about a row, every field of it being optional. */
  updateSchema: z.ZodObject;
  /** What the fields of a new row hold to begin with. */
  defaults: Partial<T["create"]>;
  /** Key of the row to change; without it, the form makes a new row. */
  rowKey?: readonly string[] | undefined;
  /** The fields, tied to the form by its `control`. */
  children: (control: Control<T["create"] & FieldValues>) => ReactNode;
}

/** The page with the form that makes a new row or changes one. */
export function RowFormPage<T extends TableTypes>(props: RowFormPageProps<T>): ReactNode {
  return props.rowKey ? <EditPage {...props} rowKey={props.rowKey} /> : <CreatePage {...props} />;
}

function CreatePage<T extends TableTypes>(props: RowFormPageProps<T>): ReactNode {
  const { info, api, createSchema, defaults } = props;
  const create = useCreate(api);
  const given = useSearch({ strict: false }) as Row;
  const known = Object.entries(given).filter(([name]) => name in createSchema.shape);
  const title = `New ${info.label.toLowerCase()}`;
  return (
    <RowForm
      {...props}
      mode="create"
      title={title}
      schema={createSchema}
      values={{ ...defaults, ...Object.fromEntries(known) }}
      save={(values) => create.mutateAsync(values as T["create"])}
      done={`${info.label} created`}
    />
  );
}

function EditPage<T extends TableTypes>(
  props: RowFormPageProps<T> & { rowKey: readonly string[] },
): ReactNode {
  const { info, api, rowKey, createSchema, updateSchema } = props;
  const key = rowKey as readonly KeyPart[] as T["key"];
  const found = useQuery({ ...rowQuery(api, key), staleTime: Number.POSITIVE_INFINITY });
  const update = useUpdate(api);
  if (found.isPending) return <PageSkeleton />;
  if (found.isError)
    return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  const row = found.data as Row;
  const names = Object.keys({ ...createSchema.shape, ...updateSchema.shape });
  return (
    <RowForm
      {...props}
      mode="edit"
      title={`Edit ${plainTitle(info, row)}`}
      schema={updateSchema.required()}
      values={Object.fromEntries(names.map((name) => [name, row[name]]))}
      save={(_, changed) => {
        const data = Object.entries(changed).filter(([name]) => name in updateSchema.shape);
        return update.mutateAsync({ key, data: Object.fromEntries(data) as T["update"] });
      }}
      done="Changes saved"
    />
  );
}

interface RowFormProps<T extends TableTypes> extends RowFormPageProps<T> {
  mode: "create" | "edit";
  title: string;
  schema: z.ZodObject;
  values: Row;
  /** Send the values; `changed` are those that somebody has touched. */
  save: (values: Row, changed: Row) => Promise<T["row"]>;
  /** What is said when that has worked. */
  done: string;
}

function RowForm<T extends TableTypes>(props: RowFormProps<T>): ReactNode {
  const { info, mode, title, schema, values, save, done, rowKey, children } = props;
  const navigate = useNavigate();
  const form = useForm<Row>({
    resolver: schemaResolver(schema),
    defaultValues: toFieldValues(values),
  });
  const { isDirty, isSubmitting, dirtyFields, errors } = form.formState;
  const leaving = useRef(false);
  useDocumentTitle(title);
  const toRow = (row: Row) =>
    navigate({
      to: "/$table/$key",
      params: { table: info.name, key: encodeKey(keyOf(info, row)) },
    });
  const cancel = () =>
    rowKey
      ? navigate({ to: "/$table/$key", params: { table: info.name, key: encodeKey(rowKey) } })
      : navigate({ to: "/$table", params: { table: info.name } });
  const openAll = (event?: BaseSyntheticEvent) => {
    // What is wrong may be in a part of the form that is folded up.
    for (const part of event?.target.querySelectorAll("details") ?? []) part.open = true;
  };
  const submit = form.handleSubmit(
    async (filled) => {
      try {
        const changed = Object.entries(filled).filter(([name]) => dirtyFields[name]);
        const row = await save(toRowValues(filled), toRowValues(Object.fromEntries(changed)));
        leaving.current = true;
        notify.success(done);
        await toRow(row as Row);
      } catch (error) {
        showErrors(error, form);
      }
    },
    (_, event) => openAll(event),
  );
  return (
    <FormModeContext value={mode}>
      <UnsavedGuard active={isDirty} leaving={leaving} />
      <Stack gap="md" maw={960}>
        <RowBreadcrumbs info={info} row={mode === "edit" ? values : undefined} last={title} />
        <Title order={1} size="h2">
          {title}
        </Title>
        <form onSubmit={(event) => void submit(event)} noValidate aria-label={title}>
          <Paper p={{ base: "md", sm: "xl" }}>
            <Stack gap="lg">
              {errors.root && (
                <ErrorNotice error={new ApiError("conflict", 409, errors.root.message)} />
              )}
              <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
                {children(form.control as never)}
              </SimpleGrid>
              <Group justify="flex-end">
                {isDirty && (
                  <Text size="sm" c="dimmed" role="status">
                    Not saved yet
                  </Text>
                )}
                <Button variant="default" onClick={() => void cancel()}>
                  Cancel
                </Button>
                <Button type="submit" loading={isSubmitting}>
                  {mode === "create" ? "Create" : "Save"}
                </Button>
              </Group>
            </Stack>
          </Paper>
        </form>
      </Stack>
    </FormModeContext>
  );
}

type Form = ReturnType<typeof useForm<Row>>;

/** Put what the server said next to the fields it is about, and the rest above the form. */
function showErrors(error: unknown, form: Form): void {
  if (!(error instanceof ApiError)) throw error;
  const known = Object.entries(toFieldValues(error.fields))
    .filter(([name]) => name in form.control._fields)
    .map(([name, message]) => [name, String(message)] as const);
  for (const [name, message] of known) form.setError(name, { message }, { shouldFocus: true });
  if (known.length === 0) form.setError("root", { message: error.message });
}
