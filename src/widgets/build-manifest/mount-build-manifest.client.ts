import { whenInView } from '../../components/when-in-view.client.ts';

whenInView('.build-manifest', (place) => {
  void import('./show-build-manifest.tsx').then(({ showBuildManifest }) =>
    showBuildManifest(place),
  );
});
