import type { FollowSettings } from "../../model/data/follow.ts";

/** What each service calls the e-mail address and a choice in its form. */
const NAMES = {
  listmonk: { email: "email", choice: "l" },
  buttondown: { email: "email", choice: "tag" },
  mailchimp: { email: "EMAIL", choice: undefined },
} as const;

interface SubscribeFormProps {
  readonly settings: FollowSettings;
}

/** One box for each choice; Mailchimp has a name for each, others a value. */
function Choices({ settings: { service = "listmonk", choices } }: SubscribeFormProps) {
  const name = NAMES[service].choice;
  if (choices.length === 0) return null;
  return (
    <fieldset class="subscribe-form__choices">
      <legend>What would you like?</legend>
      {choices.map(({ label, value }, index) => (
        <label class="subscribe-form__choice">
          <input
            class="subscribe-form__box"
            type="checkbox"
            name={name ?? value}
            value={name === undefined ? "1" : value}
            defaultChecked={index === 0}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/**
 * Subscribing by e-mail: a plain form that leads to the service the partnership chose. Nothing is
 * loaded from it, and nothing is sent to it, before the button that names it is pressed.
 */
export function SubscribeForm({ settings }: SubscribeFormProps) {
  const { service, action, privacy } = settings;
  if (service === undefined || action === undefined) return null;
  const { hostname } = new URL(action);
  return (
    <form class="subscribe-form" action={action} method="post" rel="noreferrer noopener">
      <p>
        The button takes you to {hostname}, a service that sends our e-mails. Your e-mail address
        and what you ticked go there, and nowhere else. It may ask you to confirm.
        {privacy !== undefined && (
          <>
            {" "}
            <a href={privacy} rel="noreferrer noopener">
              What {hostname} does with it
            </a>
            .
          </>
        )}
      </p>
      <p>
        <label class="subscribe-form__label" for="subscribe-email">
          Your e-mail address
        </label>
        <input
          class="subscribe-form__email"
          id="subscribe-email"
          type="email"
          name={NAMES[service].email}
          autocomplete="email"
          required
          maxLength={254}
        />
      </p>
      <Choices settings={settings} />
      <button type="submit">Subscribe at {hostname}</button>
    </form>
  );
}
