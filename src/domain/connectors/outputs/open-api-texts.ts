/** The sentences of the description, in the reader's language. */
export interface OpenApiTexts {
  readonly description: string;
  readonly metainfo: string;
  readonly skip: string;
  readonly take: string;
  readonly orderBy: string;
  readonly filterFields: string;
  readonly filterValues: string;
  readonly operators: string;
  readonly filterJson: string;
  readonly rows: string;
  readonly changed: string;
  readonly file: string;
  readonly version: string;
  readonly unauthorised: string;
  readonly forbidden: string;
  readonly failed: string;
  readonly tooBusy: string;
  readonly classicToken: string;
  readonly deleteKey: string;
}

export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;
