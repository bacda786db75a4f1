import type { FC } from "hono/jsx";
import { Layout } from "#web/components/layout.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { PhotoSection, type PhotoSectionProps } from "./photo-section.tsx";

/** A listing's photos alone: where a fault of their form is told. */
export const PhotosPage: FC<PhotoSectionProps> = (props) => {
  const page = usePage();
  const { listing } = props;
  return (
    <Layout title={page.t.photos_title()} isPrivate>
      <p>
        <a href={href(page, `/listings/${listing.id}/edit`)}>{page.t.photos_back()}</a>
      </p>
      <h1>
        <Written texts={fieldOf(listing.text, "title")} />
      </h1>
      <PhotoSection {...props} />
    </Layout>
  );
};
