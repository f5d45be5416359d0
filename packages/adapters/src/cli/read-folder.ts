/**
 * Calls `read` on a folder named on the command line.
 *
 * @returns nothing when there is no such folder; the reason has then been printed
 */
export async function readFolder<T>(
  folder: string | undefined,
  read: (folder: string) => Promise<T>,
): Promise<T | undefined> {
  if (!folder) {
    console.error('Name a folder of guides. 请指定指南文件夹。');
    return undefined;
  }
  try {
    return await read(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw error;
    console.error(`The folder ${folder} cannot be read (${code}). 无法读取该文件夹。`);
    return undefined;
  }
}
