/** The extension is there and comes to life. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension('countercheck.countercheck');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });
});
