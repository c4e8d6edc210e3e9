import { ErrorPage } from './errors/error-page';

/** What `notFound()` shows. It knows no language, so it is English; the front serves the reader's own 404 page instead. */
export default function NotFound() {
  return <ErrorPage locale="en" reason="notFound" />;
}
