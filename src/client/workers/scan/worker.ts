import decodeQR from 'qr/decode.js';
import type { ScanRequest, ScanResponse } from './protocol.ts';

addEventListener('message', ({ data }: MessageEvent<ScanRequest>) => {
  const response: ScanResponse = { id: data.id, text: decode(data) };
  postMessage(response);
});

function decode({ width, height, pixels }: ScanRequest): string | undefined {
  try {
    return decodeQR({ width, height, data: pixels }, { timeLimit: 80 });
  } catch {
    // The decoder throws when a picture holds no code.
    return undefined;
  }
}
