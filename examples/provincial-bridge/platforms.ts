import { hcpNational } from '@banshi/adapters/dialects/hcp-national';
import { TEST_SECRETS } from '@banshi/adapters/dialects/simulator';
import { zjAtg } from '@banshi/adapters/dialects/zj-atg';
import type { Platform } from './bridge.ts';
import { nationalTellings } from './national-tellings.ts';
import { zhejiangTellings } from './zhejiang-tellings.ts';

const itemCodeOf = (guide: string) => `11330102MADEUP013P4${guide.toUpperCase()}`;

/** A simulated Zhejiang, as a hall is set up for it. A real one gives the address, the id, the key and the secret. */
export function zhejiang(url: string): Platform {
  return {
    dialect: zjAtg,
    settings: { baseUrl: url, appId: 'example-bridge' },
    secrets: TEST_SECRETS,
    tellings: zhejiangTellings({ area: '330102', itemCodeOf }),
  };
}

/** A simulated national rating push, as a hall is set up for it. `ownItems` are the guides of items that the place made itself. */
export function nationalRatings(url: string, ownItems: readonly string[] = []): Platform {
  const codeOf = (guide: string) =>
    ownItems.includes(guide) ? `11330102MADEUP013P${'0'.repeat(13)}` : itemCodeOf(guide);
  return {
    dialect: hcpNational,
    settings: { baseUrl: url.replace(/\/$/, ''), ccbAppId: 'example-bridge' },
    secrets: TEST_SECRETS,
    tellings: nationalTellings({ area: '330102', department: '11330102MADEUP013P', itemCodeOf: codeOf }),
  };
}
