import { telHref, thenOption } from "../../format/phones.ts";
import { Icon } from "../icon/icon.tsx";

export interface PhoneLinkProps {
  readonly number: string;
  /** “option 2”. */
  readonly extension?: string | undefined;
  /** Who answers, or what it is for. */
  readonly name?: string | undefined;
  readonly hours?: string | undefined;
}

/** A phone number as a large target, with its purpose and hours. */
export function PhoneLink({ number, extension, name, hours }: PhoneLinkProps) {
  return (
    <div class="phone-link">
      <a class="phone-link__number" href={telHref(number)}>
        <Icon name="phone" />
        <span>
          <span class="visually-hidden">Ring </span>
          {number}
        </span>
      </a>
      {extension !== undefined && <p class="phone-link__extension">{thenOption(extension)}</p>}
      {name !== undefined && <p class="phone-link__name">{name}</p>}
      {hours !== undefined && <p class="phone-link__hours">{hours}</p>}
    </div>
  );
}
