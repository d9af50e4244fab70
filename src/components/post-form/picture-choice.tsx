/** What to do with a picture while the site has no address. */
const KEEP = "keep it beside the text.";

/**
 * Choosing a picture where the device can share it or the site takes it; elsewhere, what to do
 * instead. The element shows the one that fits.
 */
export const PictureChoice = ({ email }: { readonly email: string | undefined }) => (
  <>
    <div class="post-form__field post-form__file" hidden>
      <label class="post-form__label" for="post-file">
        Choose a picture <span class="post-form__optional">(if you like)</span>
      </label>
      <span class="post-form__hint" id="post-file-hint">
        This device makes it smaller and removes where it was taken. It only goes when you share or
        send it.
      </span>
      <input
        class="post-form__control"
        id="post-file"
        type="file"
        accept="image/*"
        aria-describedby="post-file-hint"
      />
      <span class="post-form__picture-status" role="status" />{" "}
      <button class="post-form__drop" type="button" hidden>
        Take the picture out
      </button>
    </div>
    <p class="post-form__hint post-form__no-file" hidden>
      You cannot choose a picture here, because this browser cannot pass one on. If you have one,
      say below what it shows, and {email === undefined ? KEEP : "add it to the e-mail yourself."}
    </p>
  </>
);
