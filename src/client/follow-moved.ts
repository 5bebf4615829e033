/** Leads on from the old address of a page with the place that was asked for, which a page without script cannot keep. */
const link = document.querySelector<HTMLAnchorElement>('[data-moved-to]');
if (link && location.hash && !link.hash) location.replace(link.href + location.hash);
