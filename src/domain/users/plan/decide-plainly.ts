import { remarkBit } from '../renumbering-reason.ts';
import { notHashed } from './group-rows.ts';
import { placeOfReason } from './kept-rows.ts';
import { noKey } from './row-index.ts';
import { needsEmailBit, ownNumber, systemUserBit } from './row-piece.ts';
import type { RowPiece } from './row-piece.ts';

const systemUserReason = placeOfReason['user.system-user'];
const emailMissing = remarkBit['email.missing'];
const notRemarks = systemUserBit | needsEmailBit;

/**
 * Decides what was looked at column by column. Only rows with the source number have remarks, and
 * their e-mail address has to be plain, if there is one.
 */
export function decidePlainly(count: number, piece: RowPiece): void {
  const { numbers, told, reasons, remarks, emailHashes } = piece;
  for (let at = 0; at < count; at += 1) {
    const own = numbers[at] === ownNumber;
    const found = remarks[at]!;
    const email = emailHashes[at]!;
    const emailTold =
      email >= 0 || ((found & needsEmailBit) === 0 && !(own && email === notHashed));
    if (told[at] === 0 || !emailTold) piece.leave(at);
    if (own && (found & systemUserBit) !== 0) reasons[at] = systemUserReason;
    const missing = email === noKey ? emailMissing : 0;
    remarks[at] = own ? (found & ~notRemarks) | missing : 0;
  }
}
