const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const onScreen = new Set<Element>();

/** The step that is being read: the first one on the screen. */
function currentStep(): HTMLElement | undefined {
  return steps.find((step) => onScreen.has(step));
}

function showCurrent(): void {
  const id = currentStep()?.id;
  document.querySelectorAll<HTMLElement>('[data-nav]').forEach((item) => {
    const current = item.dataset.nav === id;
    item.classList.toggle('current', current);
    const link = item.querySelector('a');
    if (current) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
  });
  steps.forEach((step) => step.classList.toggle('current', step === currentStep()));
}

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) onScreen.add(target);
      else onScreen.delete(target);
    }
    showCurrent();
  },
  { rootMargin: '-25% 0px -55% 0px' },
);
steps.forEach((step) => {
  observer.observe(step);
});

/** The last of these steps that begins in the upper quarter of the screen, or above it. */
function stepInPlace(visible: readonly HTMLElement[]): number {
  return visible.findLastIndex((step) => step.getBoundingClientRect().top <= innerHeight / 4);
}

function go(distance: number): void {
  const visible = steps.filter((step) => !step.hidden);
  const next = visible[Math.max(0, stepInPlace(visible) + distance)];
  next?.scrollIntoView();
  next?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
}

document.querySelectorAll<HTMLElement>('[data-go]').forEach((button) => {
  button.addEventListener('click', () => {
    go(Number(button.dataset.go));
  });
});
