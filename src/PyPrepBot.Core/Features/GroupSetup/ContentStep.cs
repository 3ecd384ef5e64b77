using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Step 4: about what, and how hard.</summary>
internal static class ContentStep
{
    public const string Topics = "topics";
    public const string Levels = "levels";

    /// <summary>All topics, as a value beside the places of areas.</summary>
    public const string All = "all";

    private const string Title = "topics and levels";

    public static ChatMessage Of(WizardView view, IReadOnlyList<string> areas) => WizardFrame.Of(view, WizardStep.Content, Title, [
        .. areas.Count > 0 ? [Choice(view, areas)] : (Block[])[],
        new SelectMenu(
            WizardVerb.Of(WizardVerb.Pick, Levels, view.Draft),
            $"Levels: {SettingWords.Levels(view.Draft.Levels)} – or choose",
            [.. Enum.GetValues<LevelMix>().Select(mix => new SelectOption(mix.ToString(), SettingWords.Explained(mix)))]),
        new ButtonRow(
            WizardFrame.Back(WizardStep.Time, view.Draft),
            new Button(WizardVerb.Of(WizardVerb.Save, "save", view.Draft), "Finish", ButtonStyle.Primary)),
    ]);

    private static SelectMenu Choice(WizardView view, IReadOnlyList<string> areas)
    {
        var options = areas
            .Select((area, place) => new SelectOption(place.ToString(CultureInfo.InvariantCulture), Label(area)))
            .Take(24)
            .Prepend(new SelectOption(All, "All topics"))
            .ToList();
        return new SelectMenu(
            WizardVerb.Of(WizardVerb.Pick, Topics, view.Draft), "Topics – all, or choose areas", options, Min: 1, Max: options.Count);
    }

    private static string Label(string area) => char.ToUpper(area[0], CultureInfo.InvariantCulture) + area[1..];
}
