/** Width and height of a PNG, in pixels (ISO/IEC 15948, 5.2 and 11.2.2). Throws where the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n')
    throw new Error('Unexpected signature, expected that of a PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
