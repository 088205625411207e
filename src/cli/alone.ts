import { FolderLocked, whileLocked } from '../files/lock-folder.ts';
import { CliError } from './cli-error.ts';

/** Changes a content folder while no other command does; a second one at the same time is told to wait. */
export async function alone<Result>(folder: string, change: () => Promise<Result>): Promise<Result> {
  try {
    return await whileLocked(folder, change);
  } catch (error) {
    if (error instanceof FolderLocked) throw new CliError(error.message);
    throw error;
  }
}
