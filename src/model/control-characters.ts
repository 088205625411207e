/** Text without the control characters that no text format can write, not even escaped: all but tab and line breaks. */
export function withoutControls(text: string): string {
  return text.replaceAll(/[\0-\x08\v\f\x0e-\x1f\x7f]/g, '');
}
