// What a tool says where it cannot do what was asked, and why. Anything else that is thrown is a bug.

export class ToolFailure extends Error {
  override readonly name = 'ToolFailure';
}
