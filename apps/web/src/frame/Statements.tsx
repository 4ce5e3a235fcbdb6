/** The way to what is published about the hub. The pages are made from `docs/` and need nobody to be signed in. */
export const Statements = () => (
  <ul className="hub-foot__links">
    <li>
      <a href="/accessibility.html">Accessibility statement</a>
    </li>
    <li>
      <a href="/privacy.html">Privacy notice</a>
    </li>
  </ul>
);
