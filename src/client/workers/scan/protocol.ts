/** One picture of the camera, to be searched for a QR code. */
export interface ScanRequest {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  /** RGBA, four bytes a pixel. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** What stood in the code; undefined where the picture holds none that can be read. */
export interface ScanResponse {
  readonly id: number;
  readonly text: string | undefined;
}
