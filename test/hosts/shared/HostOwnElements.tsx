/** Elements of the host's own, of every kind that the kit uses too. */
export function HostOwnElements() {
  return (
    <section data-host="">
      <h1 data-host="">Host</h1>
      <h2 data-host="">Second heading</h2>
      <p data-host="">
        Text with a{' '}
        <a data-host="" href="#top">
          link
        </a>{' '}
        and <time data-host="">12:00</time>.
      </p>
      <button data-host="" className="host" type="button">
        Button
      </button>
      <input data-host="" aria-label="Field" />
      <select data-host="" aria-label="Choice">
        <option>One</option>
      </select>
      <ol data-host="">
        <li data-host="">Item</li>
      </ol>
      <dl data-host="">
        <dt data-host="">Term</dt>
        <dd data-host="">Meaning</dd>
      </dl>
      <table data-host="" className="host">
        <tbody>
          <tr data-host="">
            <th data-host="" scope="row">
              Head
            </th>
            <td data-host="">Cell</td>
          </tr>
        </tbody>
      </table>
      <svg data-host="" width="10" height="10" aria-hidden="true">
        <path d="M0 0h10" />
      </svg>
    </section>
  );
}
