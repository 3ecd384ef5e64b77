using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The controls of the set-up in steps. Each carries the whole draft.</summary>
internal static class WizardVerb
{
    public const string Go = "gs-go";
    public const string Pick = "gs-pick";
    public const string Ask = "gs-ask";
    public const string Form = "gs-form";
    public const string Save = "gs-save";

    /// <summary>Where in an id the draft begins.</summary>
    public const int DraftAt = 1;

    /// <param name="what">What a control is for; no two on one screen have the same.</param>
    public static ActionId Of(string verb, string what, SetupDraft draft) => new(verb, [what, .. draft.Parts]);
}
