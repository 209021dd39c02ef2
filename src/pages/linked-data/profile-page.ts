/** Somebody of the newsroom to the schema.org ProfilePage that presents the person. */
import type { Newsroom, Person } from "../../article/newsroom.ts";
import { absolute, personLink } from "../links.ts";
import { type LinkedData, standalone } from "./linked-data.ts";
import { person } from "./person.ts";
import { publisher } from "./publisher.ts";

export const profilePage = (one: Person, newsroom: Newsroom): LinkedData =>
  standalone({
    "@type": "ProfilePage",
    url: absolute(newsroom.site, personLink(one.id)),
    mainEntity: {
      ...person({ name: one.name, personId: one.id, isOrganization: one.isOrganization }, newsroom),
      ...presentation(one),
      ...(!one.isOrganization && { worksFor: publisher(newsroom.site) }),
    },
  });

const presentation = ({ bio, beats, email, location, isOrganization }: Person): LinkedData => ({
  ...(bio && { description: bio }),
  ...(beats.length > 0 && { knowsAbout: beats }),
  ...(email && { email }),
  ...(location && {
    [isOrganization ? "location" : "workLocation"]: { "@type": "Place", name: location },
  }),
});
