/**
 * The framework hands headers of route handlers on as lists of one, in which its own compression does not recognise a
 * type: files would travel six times as large.
 */
import { OutgoingMessage } from 'node:http';

/** Has every answer of this process name its type as a plain string. */
export function nameTypesPlainly(): void {
  const { setHeader } = OutgoingMessage.prototype;
  OutgoingMessage.prototype.setHeader = function (name, value) {
    const single = name.toLowerCase() === 'content-type' && Array.isArray(value) && value.length === 1;
    return setHeader.call(this, name, single ? value[0]! : value);
  };
}
