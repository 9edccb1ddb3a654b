import { longDate } from '../dates.ts';
import { placeNames } from '../manifest-places.ts';
import type { ManifestTexts } from '../nl/manifest-texts.ts';
import { manifestAdvice } from './manifest-advice.ts';
import { manifestOutputs } from './manifest-outputs.ts';
import { manifestPlaces } from './manifest-places.ts';
import { manifestRemarks } from './manifest-remarks.ts';

const placeName = placeNames(manifestPlaces);

export const manifestTexts: ManifestTexts = {
  ...manifestRemarks(placeName),
  ...manifestOutputs,
  advice: (code) => manifestAdvice[code],
  placeName,
  day: (date) => longDate(new Date(date), 'en'),
};
