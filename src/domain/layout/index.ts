export { breakOpportunity } from './breakOpportunity.ts';
export { cardText } from './cardText.ts';
export { faceMetrics, type FaceName } from './faces.ts';
export { layout, type FaceMetrics, type Layout, type TextBox } from './layout.ts';
export { missingGlyphs } from './missingGlyphs.ts';
export { translationRoom } from './translationRoom.ts';
