import { Button, Flex, Spin } from 'antd';
import * as pdf from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './pdf.css';
import { Refused } from '@/shared/page/Refused';

pdf.GlobalWorkerOptions.workerSrc = worker;

/** How sharp pages are drawn, in pixels a point. */
const SHARPNESS = 1.6;

/** Shows the pages of a PDF, one at a time; made for pages that load it on demand. */
export default function PdfPages({ url }: { url: string }) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [document, setDocument] = useState<pdf.PDFDocumentProxy>();
  const [page, setPage] = useState(1);
  const [failure, setFailure] = useState<unknown>();

  useEffect(() => {
    const loading = pdf.getDocument({ url });
    loading.promise.then(setDocument, setFailure);
    return () => void loading.destroy();
  }, [url]);

  useEffect(() => {
    let drawing: pdf.RenderTask | undefined;
    void document?.getPage(page).then((shown) => {
      const viewport = shown.getViewport({ scale: SHARPNESS });
      const target = canvas.current;
      if (target) {
        target.width = viewport.width;
        target.height = viewport.height;
        drawing = shown.render({ canvas: target, viewport });
        drawing.promise.catch((reason: unknown) => {
          if (!(reason instanceof pdf.RenderingCancelledException)) {
            setFailure(reason);
          }
        });
      }
    });
    return () => drawing?.cancel();
  }, [document, page]);

  if (failure) {
    return <Refused what={t('pdf.failed')} by={failure} />;
  }
  if (!document) {
    return <Spin aria-label={t('pdf.loading')} />;
  }
  const where = t('pdf.page', { page, pages: document.numPages });
  return (
    <Flex vertical gap={8} align="center">
      <Flex gap={8} align="center" justify="center" className="pdf-pager">
        <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
          {t('list.previous')}
        </Button>
        <span className="code">{where}</span>
        <Button disabled={page === document.numPages} onClick={() => setPage(page + 1)}>
          {t('list.next')}
        </Button>
      </Flex>
      <canvas ref={canvas} role="img" aria-label={where} style={{ width: '100%', maxWidth: 760, background: '#fff' }} />
    </Flex>
  );
}
