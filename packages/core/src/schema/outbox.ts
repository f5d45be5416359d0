import * as z from 'zod/mini';
import { LETTER_REASONS, type OutboxCommands, type OutboxResend } from '../model/outbox.ts';
import { countSchema, textSchema } from './words.ts';

/** Parse what comes with each command on letters to platforms. 报送命令参数. */
export const outboxCommandSchemas: {
  readonly [TName in keyof OutboxCommands]: z.ZodMiniType<OutboxCommands[TName]['input']>;
} = {
  'outbox.resend': z.object({
    channel: textSchema,
    key: z.exactOptional(textSchema),
    reason: z.exactOptional(z.enum(LETTER_REASONS)),
  } satisfies Record<keyof OutboxResend, z.ZodMiniType>),
};

/** Parses how many letters are on their way again. 重发结果. */
export const resentSchema: z.ZodMiniType<OutboxCommands['outbox.resend']['result']> = z.object({ resent: countSchema });
