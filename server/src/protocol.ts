/**
 * Custom messages between client and server, beyond LSP: for each its method, what it is for, its direction, params and result.
 * Positions are LSP positions, documents are URIs.
 */

// #region from client to server
// #endregion

// #region from server to client
// #endregion

export {};
