import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export function cancelIf(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
