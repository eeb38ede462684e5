// Stand-in for the native @vscode/native-watchdog, which ends an extension host whose server was killed; ours are ended as a group.
exports.start = () => {};
exports.exit = (code) => process.exit(code || 0);
