import { AskFirst, AskInstead } from "../components/ask-instead/ask-instead.tsx";
import { CheckFirst } from "../components/check-first/check-first.tsx";
import { ClosedNotice } from "../components/closed-notice/closed-notice.tsx";
import { ContactList } from "../components/contact-list/contact-list.tsx";
import { NotConfirmed } from "../components/not-confirmed/not-confirmed.tsx";
import { PageTitle } from "../components/page-title/page-title.tsx";
import type { View } from "../components/page/view.ts";
import { PhoneLink } from "../components/phone-link/phone-link.tsx";
import { Prose } from "../components/prose/prose.tsx";
import { TermsUsed } from "../components/terms-used/terms-used.tsx";
import { UrgentBox } from "../components/urgent-box/urgent-box.tsx";
import { certaintyOf } from "../freshness/certainty.ts";
import { urgentFor } from "../directory/urgent.ts";
import { serviceData } from "../export/structured-data.ts";
import type { Service } from "../model/collections/index.ts";
import { similarServices } from "../directory/similar.ts";
import type { Library } from "../model/library.ts";
import { directoryHead } from "./directory/head.ts";
import { Nearby } from "./directory/nearby.tsx";
import { EntryLinks, LevelLinks } from "./directory/related.tsx";
import { ForMe, HowToGetIt, WhenAndWhere } from "./directory/service-sections.tsx";
import { entryTitle } from "./directory/titles.ts";
import { EntryFoot } from "./directory/entry-foot.tsx";

interface ServiceProps {
  readonly service: Service;
  readonly library: Library;
}

/** True for an entry that says any way to reach it. */
const isReachable = ({
  phones,
  email,
  website,
  contacts,
}: Pick<Service, "phones" | "email" | "website" | "contacts">): boolean =>
  phones.length + contacts.length > 0 || email !== undefined || website !== undefined;

/** Every way to reach the service; on a sensitive page with a word about the phone's own memory. */
function Contact({
  service: { phones, email, website, contacts, sensitive },
  library,
}: ServiceProps) {
  const none = !isReachable({ phones, email, website, contacts });
  return (
    <section>
      <h2>Contact</h2>
      <ContactList phones={phones} email={email} website={website} contacts={contacts} />
      {none && (
        <>
          <p>We have no contact that is confirmed.</p>
          <AskInstead library={library} />
        </>
      )}
      {sensitive && (
        <p class="contact-note">
          Calls and texts may show in your phone’s list and on the bill.{" "}
          <a href="/staying-safe-online/">Staying safe online</a> says more.
        </p>
      )}
    </section>
  );
}

/** The top of the page: what it is, whether it runs, how to start. */
function Top({ service, library }: ServiceProps) {
  const { name, summary, sensitive, phones, status } = service;
  const [phone] = phones;
  const organisation = library.entry("organisations", service.organisation);
  return (
    <>
      <PageTitle title={name} lead={summary} />
      <ClosedNotice entry={service} library={library} />
      {status === "active" && phone !== undefined && (
        <div class="first-phone">
          <PhoneLink number={phone.number} extension={phone.extension} />
        </div>
      )}
      {status === "active" && !isReachable(service) && <AskFirst library={library} />}
      {organisation.name !== name && (
        <p class="run-by">
          {certaintyOf(service.checked).kind === "unsure" ? "As far as we know, run by" : "Run by"}{" "}
          <a href={organisation.url}>{organisation.name}</a>
        </p>
      )}
      <CheckFirst
        status={service.status}
        checked={service.checked}
        visited={service.delivery.includes("in person")}
        unknown={service.notConfirmed.length}
      />
      {sensitive && (
        <UrgentBox
          urgent={urgentFor(service.needs, library)}
          except={phones.map(({ number }) => number)}
        />
      )}
    </>
  );
}

function After({ service, library }: ServiceProps) {
  const { programmes, levels, terms, notConfirmed, body } = service;
  return (
    <>
      <NotConfirmed items={notConfirmed} />
      <Prose markdown={body} />
      <EntryLinks title="Similar help" entries={similarServices(service, library)} />
      <Nearby entry={service} library={library} />
      <LevelLinks slugs={levels} library={library} />
      <EntryLinks title="Programmes it runs" entries={library.entries("programmes", programmes)} />
      <TermsUsed terms={library.entries("glossary", terms)} />
      <EntryFoot entry={service} library={library} />
    </>
  );
}

/** A service: what it is, is it for me, how to get it, when and where, how to reach it. */
export function servicePage(service: Service, library: Library): View {
  const closed = service.status === "defunct";
  const title = entryTitle(service, library);
  return {
    head: directoryHead(
      {
        title,
        crumb: service.name,
        description: service.summary,
        url: service.url,
        crumbs: [{ label: "Services", url: "/services/" }],
        kind: "Service",
        sensitive: service.sensitive,
        modified: service.checked.on,
        structured: [serviceData(service, library)],
      },
      library,
    ),
    body: (
      <>
        <Top service={service} library={library} />
        {!closed && (
          <div class="split">
            <div class="split__main">
              <ForMe service={service} library={library} />
              <HowToGetIt entry={service} waitTime={service.waitTime} />
              <WhenAndWhere service={service} library={library} />
            </div>
            <div class="split__side">
              <Contact service={service} library={library} />
            </div>
            <div class="split__more">
              <After service={service} library={library} />
            </div>
          </div>
        )}
        {closed && <After service={service} library={library} />}
      </>
    ),
  };
}
