const saltSize = 16;
const ivSize = 12;

/** How often the passphrase is worked through; OWASP advises 600,000 for PBKDF2 with SHA-256. */
const iterations = 600_000;

/** Whether the browser can lock; it does so on https and on the machine itself only. */
export function canLock(): boolean {
  return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
}

/** Bytes locked with a passphrase (AES-GCM, 256 bits), with salt and iv in front of them. */
export async function lock(
  bytes: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(saltSize));
  const iv = crypto.getRandomValues(new Uint8Array(ivSize));
  const key = await deriveKey(passphrase, salt);
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return new Uint8Array([...salt, ...iv, ...new Uint8Array(locked)]);
}

/** The bytes back; undefined with another passphrase. */
export async function unlock(
  locked: Uint8Array<ArrayBuffer>,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const salt = locked.slice(0, saltSize);
  const iv = locked.slice(saltSize, saltSize + ivSize);
  const key = await deriveKey(passphrase, salt);
  try {
    const content = locked.slice(saltSize + ivSize);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, content));
  } catch {
    return undefined;
  }
}

/** One passphrase, however a keyboard composes its letters and however it was pasted. */
async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const rule = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const cipher = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(rule, base, cipher, false, ['encrypt', 'decrypt']);
}
