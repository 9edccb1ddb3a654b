/** Calls once for each matching element, when it is about to come into view. */
export function whenInView(selector: string, call: (element: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        call(target as HTMLElement);
      }
    },
    { rootMargin: '1200px' },
  );
  document.querySelectorAll(selector).forEach((element) => {
    observer.observe(element);
  });
}
