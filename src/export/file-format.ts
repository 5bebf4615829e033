/** The forms that data are published in, each with its names in the registers that catalogues refer to. */
export const fileFormats = {
  csv: { words: 'CSV til programmer', mediaType: 'text/csv', fileType: 'CSV' },
  'excel-csv': { words: 'CSV til Excel', mediaType: 'text/csv', fileType: 'CSV' },
  json: { words: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
  xlsx: {
    words: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
  parquet: { words: 'Parquet', mediaType: 'application/vnd.apache.parquet', fileType: 'PARQUET' },
  zip: { words: 'ZIP', mediaType: 'application/zip', fileType: 'ZIP' },
} as const satisfies Record<string, { words: string; mediaType: string; fileType: string }>;

export type FileFormat = keyof typeof fileFormats;
