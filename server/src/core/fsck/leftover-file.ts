import { say } from '../words/message.ts';
import { onFile, type StoreCheck } from './storeCheck.ts';

/** `leftover-file` (information): a temporary file of a write that was cut short. */
export const leftoverFile: StoreCheck = {
  code: 'leftover-file',
  title: 'A temporary file of a write that was cut short',
  defaultSeverity: 'information',
  rationale: 'It holds a record that never came to be; the old one is still in place.',
  safe: true,
  run: ({ texts }) =>
    [...texts.keys()]
      .filter((path) => /\/\.[0-9a-f]{16}\.tmp$/.test(path))
      .map((path) =>
        onFile({
          code: 'leftover-file',
          severity: 'information',
          source: path,
          message: say`Unexpected temporary file, left by a write that was cut short`,
          fixes: [{ title: say`Remove it`, writes: [{ path, text: null }] }],
        }),
      ),
};
