/** Whether somebody still waits for the answer: checked after every await and in long loops. LSP's tokens are such. */
export interface Token {
  readonly isCancellationRequested: boolean;
}

export const neverCancelled: Token = { isCancellationRequested: false };
