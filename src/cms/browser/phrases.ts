/**
 * Replacements for Decap's texts that puzzle people who post rarely. The rest stays Decap's
 * English.
 */
export const phrases = {
  app: { header: { content: "All content", workflow: "Drafts", quickAdd: "Write something new" } },
  collection: {
    sidebar: { collections: "Kinds of content" },
    collectionTop: { newButton: "New: %{collectionLabel}" },
  },
  editor: {
    editorControlPane: {
      widget: {
        required: "%{fieldLabel}: is missing. Fill it in.",
        regexPattern: "%{fieldLabel}: %{pattern}",
        range: "%{fieldLabel}: write a number from %{minValue} to %{maxValue}.",
        min: "%{fieldLabel}: write %{minValue} or more.",
        max: "%{fieldLabel}: write %{maxValue} or less.",
        rangeMax: "%{fieldLabel}: keep it to %{maxCount} or fewer.",
      },
    },
    editor: {
      onLeavePage: "Leave this page? What is not saved is thrown away.",
      onPublishingNotReady: "Set the status to “Ready” first, then publish.",
      onPublishing: "Put this on the site now?",
      onUnpublishing: "Take this off the site now? It stays here as a draft.",
      onDeletePublishedEntry: "Take this off the site for good?",
      onDeleteUnpublishedChanges:
        "Throw away what was changed and is not on the site yet? It cannot be brought back.",
      confirmLoadBackup: "There is unsaved work from last time. Carry on with it?",
    },
    editorToolbar: {
      statusInfoTooltipDraft:
        "This is a draft, and nobody else sees it on the site. Set it to “In review” when somebody should look at it.",
      statusInfoTooltipInReview: "Somebody is asked to look at it. You can still change it.",
      deleteUnpublishedChanges: "Throw this change away",
      deleteUnpublishedEntry: "Delete this draft",
      unpublish: "Take it off the site",
      unsavedChanges: "Not saved yet",
      changesSaved: "Saved",
    },
    editorWidgets: { datetime: { now: "Today", setToNow: "Set this date to today" } },
  },
  workflow: {
    workflow: {
      workflowHeading: "Drafts",
      newPost: "Write something new",
      loading: "Looking for drafts",
    },
    workflowList: {
      onDeleteEntry: "Delete this draft? It cannot be brought back.",
      onPublishEntry: "Put this on the site now?",
      onPublishingNotReadyEntry:
        "Set its status to “Ready” first, or drag it to “Ready”. Then publish it.",
    },
  },
  mediaLibrary: {
    mediaLibrary: {
      fileTooLarge:
        "The file is too large: %{size} kB is the most. Save a smaller copy and choose that.",
    },
  },
  ui: {
    errorBoundary: {
      details: "Something went wrong. Copy your words below, load the page again and ",
      reportIt: "tell us about it.",
    },
    toast: {
      onFailToLoadEntries: "This could not be loaded. %{details}",
      onFailToPersist: "Not saved. %{details}",
      onFailToDelete: "Not deleted. %{details}",
      onFailToUpdateStatus: "The status is as it was. %{details}",
      onFailToPublishEntry: "Not published. %{details}",
      onFailToUnpublishEntry: "It is still on the site. %{details}",
      missingRequiredField: "Not saved: something is missing. It is named at the foot of the page.",
      onLoggedOut: "You were signed out. Copy your words somewhere safe, then sign in again.",
    },
  },
} as const;
