import type { AdviceCode } from '../../domain/connectors/advice-codes.ts';
import { longDate } from '../dates.ts';
import { placeNames, type NamePlace } from '../manifest-places.ts';
import { manifestAdvice, type AdviceText } from './manifest-advice.ts';
import { manifestOutputs, type ManifestOutputTexts } from './manifest-outputs.ts';
import { manifestPlaces } from './manifest-places.ts';
import { manifestRemarks, type ManifestRemarkTexts } from './manifest-remarks.ts';

/** Everything that is said about a manifest and in what is made from it. */
export interface ManifestTexts extends ManifestRemarkTexts, ManifestOutputTexts {
  advice(code: AdviceCode): AdviceText;
  readonly placeName: NamePlace;
  /** A day such as `2026-11-21` as people write it. */
  readonly day: (date: string) => string;
}

const placeName = placeNames(manifestPlaces);

export const manifestTexts: ManifestTexts = {
  ...manifestRemarks(placeName),
  ...manifestOutputs,
  advice: (code) => manifestAdvice[code],
  placeName,
  day: (date) => longDate(new Date(date), 'nl'),
};
