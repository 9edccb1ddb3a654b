import { useEffect } from 'react';
import { useValues } from '../../browser/use-values.ts';
import { enterValue } from '../../browser/value-store.ts';
import type { ConnectingUser } from '../../domain/users/group-check/check-rules.ts';

const key = 'connectingUser';

/**
 * Who connects, as the reader's value: the same answer on the whole page, and in the runbook that the
 * reader comes from. `beforehand` was ticked before the tool was there.
 */
export function useConnectingUser(beforehand: ConnectingUser | undefined) {
  const known = useValues()[key];
  useEffect(() => {
    if (beforehand !== undefined) enterValue(key, beforehand);
  }, [beforehand]);
  return {
    connectingUser: isConnectingUser(known) ? known : undefined,
    choose: (connectingUser: ConnectingUser) => enterValue(key, connectingUser),
  };
}

export function isConnectingUser(text: string | undefined): text is ConnectingUser {
  return text === 'system' || text === 'people';
}
