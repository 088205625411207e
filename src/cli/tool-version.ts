import packageFile from '../../package.json' with { type: 'json' };

/** The version of the tool, and of the site that it builds. */
export const toolVersion: string = packageFile.version;
