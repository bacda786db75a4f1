/**
 * Whoever comes back to a page that answered a form asks for it anew: browsers would ask whether to send the form again, or
 * show an error. Only as the next form leaves, so that the page itself can still be loaded again as it is.
 */
document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) history.replaceState(history.state, "", location.href);
});
