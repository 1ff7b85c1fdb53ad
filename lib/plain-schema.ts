/** What a schema says of a value. */
export type Judged<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

/** A schema of any make, as far as messages use it (Standard Schema, version 1: https://standardschema.dev). */
export interface Schema<T> {
  readonly '~standard': { readonly validate: (value: unknown) => Judged<T> | Promise<Judged<T>> };
}

/** What a schema lets through. */
export type Accepted<S extends Schema<unknown>> = S extends Schema<infer T> ? T : never;

/** Asks a schema about a value of unknown make. */
export function judge<S extends Schema<unknown>>(schema: S, value: unknown): Promise<Judged<Accepted<S>>>;
export async function judge(schema: Schema<unknown>, value: unknown): Promise<Judged<unknown>> {
  return schema['~standard'].validate(value);
}

/**
 * A schema without a library, for the few things that scripts on pages are sent: those scripts pay for every byte.
 *
 * @param expected - What a value that is refused is not, in words
 */
export function plain<T>(is: (value: unknown) => value is T, expected: string): Schema<T> {
  return { '~standard': { validate: (value) => (is(value) ? { value } : { issues: [{ message: `expected ${expected}` }] }) } };
}
