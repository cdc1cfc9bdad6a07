import { columnsOf, nextRegion, type Region } from './regions.ts';
import { startScanWorker, type ScanWorker } from '../workers/scan/index.ts';

/** The part of the Shape Detection API that we use; no library of TypeScript declares it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

export type ScannerState = 'off' | 'starting' | 'looking' | 'denied' | 'absent' | 'failed';

/** A decoder needs no more than this, and phones send four times as much. */
const WIDEST = 800;
const PAUSE = 120;
/** Where pictures move: as fast as they are read, and the page gets its turn between two of them. */
const NO_PAUSE = 4;

/** Gives the texts of the codes that are in view now. */
type Reader = () => Promise<readonly string[]>;

/** The camera and what reads codes from it: the browser's own detector where there is one, our worker elsewhere. */
export class Scanner {
  #state: ScannerState = $state('off');
  #stream: MediaStream | undefined;
  #worker: ScanWorker | undefined;
  #turn = 0;

  get state(): ScannerState {
    return this.#state;
  }

  /** Shows the camera in `video` and calls `onfound` with the text of each code that comes into view. */
  async start(video: HTMLVideoElement, onfound: (text: string) => void, speed: 'calm' | 'fast' = 'calm'): Promise<void> {
    this.stop();
    const turn = ++this.#turn;
    this.#state = 'starting';
    try {
      const stream = await openCamera();
      if (turn !== this.#turn) {
        close(stream);
        return;
      }
      this.#stream = stream;
      video.srcObject = stream;
      await video.play();
      const native = await nativeReader(video);
      if (turn !== this.#turn) return;
      const read = native ?? this.#workerReader(video, speed);
      this.#state = 'looking';
      while (turn === this.#turn) {
        for (const text of await read()) if (turn === this.#turn) onfound(text);
        await new Promise((resolve) => setTimeout(resolve, speed === 'fast' ? NO_PAUSE : PAUSE));
      }
    } catch (error) {
      if (turn !== this.#turn) return;
      this.stop();
      this.#state = refusal(error);
    }
  }

  /** Lets go of the camera; its light goes out. */
  stop(): void {
    this.#turn++;
    if (this.#stream) close(this.#stream);
    this.#stream = undefined;
    this.#worker?.close();
    this.#worker = undefined;
    this.#state = 'off';
  }

  #workerReader(video: HTMLVideoElement, speed: 'calm' | 'fast'): Reader {
    const worker = (this.#worker ??= startScanWorker());
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    let region: Region = 'whole';
    let look = 0;
    return async () => {
      if (!context || video.videoWidth === 0) return [];
      const scale = Math.min(1, WIDEST / video.videoWidth);
      canvas.width = Math.round(video.videoWidth * scale);
      canvas.height = Math.round(video.videoHeight * scale);
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const columns = columnsOf(region, canvas.width);
      const { data, width, height } = context.getImageData(columns.from, 0, columns.width, canvas.height);
      const text = await worker.scan({ width, height, pixels: new Uint8ClampedArray(data) });
      if (speed === 'fast') region = nextRegion(region, text !== undefined, ++look);
      return text === undefined ? [] : [text];
    };
  }
}

function openCamera(): Promise<MediaStream> {
  // Absent on an insecure origin and where a browser has no camera at all.
  const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) return Promise.reject(new DOMException('', 'NotFoundError'));
  return devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false });
}

async function nativeReader(video: HTMLVideoElement): Promise<Reader | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return undefined;
  try {
    if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    await detector.detect(video);
    return async () => (await detector.detect(video)).map(({ rawValue }) => rawValue);
  } catch {
    // Some systems have the class and no service behind it.
    return undefined;
  }
}

function close(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function refusal(error: unknown): ScannerState {
  // Not every browser's DOMException is an Error.
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'absent' : 'failed';
}
