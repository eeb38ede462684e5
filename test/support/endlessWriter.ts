/**
 * A process that writes one record again and again, until it is killed: `node endlessWriter.js <file> <text>`, each time with another digit
 * for every `#` of the text.
 */
import { URI } from 'vscode-uri';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';

const [file, text] = process.argv.slice(2) as [string, string];
const workspace = nodeWorkspace();
for (let n = 0; ; n++) {
  // The byte goes out before the write is done, so that the end comes in the midst of one.
  process.stdout.write('.');
  await workspace.writeFile(URI.file(file).toString(), Buffer.from(text.replaceAll('#', String(n % 10))));
}
