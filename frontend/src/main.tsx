import './texts/texts';
import './page.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { Broken } from './app/Broken';
import { queryClient } from './app/queryClient';
import { Routes } from './app/routes';

createRoot(document.getElementById('portal')!).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary FallbackComponent={Broken}>
        <Suspense>
          <Routes />
        </Suspense>
      </ErrorBoundary>
    </QueryClientProvider>
  </StrictMode>,
);
