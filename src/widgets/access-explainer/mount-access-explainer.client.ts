import { whenInView } from '../../components/when-in-view.client.ts';

whenInView('.access-explainer', (place) => {
  void import('./show-access-explainer.ts').then(({ showAccessExplainer }) =>
    showAccessExplainer(place),
  );
});
