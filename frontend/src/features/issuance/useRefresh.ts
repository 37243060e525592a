import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';

/** Brings the lists of certificates, and the one that is looked at, up to date. */
export function useRefresh(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ['get', '/api/certificates'] });
    void client.invalidateQueries({ queryKey: ['get', '/api/certificates/{recordId}'] });
  }, [client]);
}
