export const fileRefusals = {} as never;
export const fileRemarks = {} as never;
