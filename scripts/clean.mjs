// Removes what an earlier build left, so that nothing stale is packed.
import { globSync, rmSync } from 'node:fs';

for (const path of globSync('packages/*/{dist,dist-cdn,*.tsbuildinfo}')) rmSync(path, { recursive: true, force: true });
