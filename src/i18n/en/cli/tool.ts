/** What the tool says of any call. */
export const tool = {
  /** What a call cannot be served for. */
  failed: ({ reason }: { reason: string }): string => `readout: ${reason}`,
  noSuchCommand: ({ name, meant }: Unknown): string =>
    meant === undefined
      ? `There is no command "${name}". See "readout --help".`
      : `There is no command "${name}". Did you mean "${meant}"?`,
  noSuchOption: ({ name, meant }: Unknown): string =>
    meant === undefined
      ? `There is no option "${name}". See "readout --help".`
      : `There is no option "${name}". Did you mean "${meant}"?`,
  noSuchOptionOf: ({ name, command, meant }: Unknown & { readonly command: string }): string =>
    meant === undefined
      ? `There is no option "${name}" of ${command}. See "readout ${command} --help".`
      : `There is no option "${name}" of ${command}. Did you mean "--${meant}"?`,
  /** @param problem what Node says of the arguments, in English */
  badArguments: ({ problem, command }: { problem: string; command: string }): string =>
    `${problem}. See "readout ${command} --help".`,
  noSuchFormat: ({ name, formats, meant }: Unknown & { readonly formats: readonly string[] }): string =>
    meant === undefined
      ? `There is no format "${name}". There are ${formats.join(', ')}.`
      : `There is no format "${name}". Did you mean "${meant}"?`,
  noContentFolder: ({ folder }: { folder: string }): string => `There is no content folder at ${folder}`,
  dayForm: ({ day }: { day: string }): string => `Unexpected --day "${day}", expected a day such as 2026-11-24`,
  fileTooLarge: ({ file, megabytes }: { file: string; megabytes: number }): string =>
    `${file}: Unexpected size, expected at most ${megabytes} MB`,
  standardInput: 'standard input',
  noStandardInput: 'There is no standard input',
  noSuchFile: ({ file }: { file: string }): string => `There is no file ${file}`,
  notAFile: ({ file }: { file: string }): string => `${file} is no file`,
};

interface Unknown {
  readonly name: string;
  readonly meant: string | undefined;
}
