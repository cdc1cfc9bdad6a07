import { vi } from 'vitest';

/** From now on, until `noCamera`, the camera sees what `seen` gives: jsdom has neither a camera nor what reads codes. */
export function cameraSees(seen: () => string | undefined): void {
  const stream = { getTracks: () => [{ stop: () => undefined }] };
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia: () => Promise.resolve(stream) } });
  HTMLMediaElement.prototype.play = () => Promise.resolve();
  vi.stubGlobal(
    'BarcodeDetector',
    class {
      static getSupportedFormats = () => Promise.resolve(['qr_code']);
      detect = () => {
        const text = seen();
        return Promise.resolve(text === undefined ? [] : [{ rawValue: text }]);
      };
    },
  );
}

export function noCamera(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'mediaDevices');
}
