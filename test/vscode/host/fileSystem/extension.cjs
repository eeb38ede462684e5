// The file system `held:`: files that the server of the page holds in memory. It runs in the browser, like the extension under test.
const vscode = require('vscode');

/** @param {vscode.ExtensionContext} context */
function activate(context) {
  const address = vscode.Uri.joinPath(context.extensionUri, '../../held').toString(true);
  const changed = new vscode.EventEmitter();
  const tell = (/** @type {number} */ type, /** @type {vscode.Uri} */ uri) => changed.fire([{ type, uri }]);

  /** @returns {Promise<Response>} */
  const ask = (/** @type {vscode.Uri} */ uri, /** @type {RequestInit} */ init) =>
    fetch(address + encodeURI(uri.path), { cache: 'no-store', ...init });

  /** What the server says of a path: a file's times and size, a folder's entries as well. */
  const look = async (/** @type {vscode.Uri} */ uri) => {
    const answer = await ask(uri, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw vscode.FileSystemError.FileNotFound(uri);
    return answer.json();
  };

  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(
      'held',
      {
        onDidChangeFile: changed.event,
        watch: () => ({ dispose() {} }),
        stat: look,
        readDirectory: async (uri) => (await look(uri)).entries,
        createDirectory() {}, // folders are where files are
        async readFile(uri) {
          const answer = await ask(uri, {});
          if (!answer.ok) throw vscode.FileSystemError.FileNotFound(uri);
          return new Uint8Array(await answer.arrayBuffer());
        },
        async writeFile(uri, content) {
          const answer = await ask(uri, { method: 'PUT', body: content });
          if (!answer.ok) throw vscode.FileSystemError.NoPermissions(uri);
          tell(answer.status === 201 ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
        },
        async delete(uri) {
          const answer = await ask(uri, { method: 'DELETE' });
          if (!answer.ok) throw vscode.FileSystemError.FileNotFound(uri);
          tell(vscode.FileChangeType.Deleted, uri);
        },
        async rename(from, to) {
          await this.writeFile(to, await this.readFile(from), { create: true, overwrite: true });
          await this.delete(from, { recursive: false });
        },
      },
      { isCaseSensitive: true },
    ),
  );
}

module.exports = { activate };
