using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Something chosen from a list of the set-up. What was never offered changes nothing.</summary>
public sealed class PickInSetup(SetupWizard wizard) : IInteractionHandler<SelectChoice>
{
    public Task<Reply> HandleAsync(SelectChoice choice, CancellationToken cancellation)
    {
        var (what, value) = (choice.Action.Part(0), choice.Values.Count > 0 ? choice.Values[0] : "");
        return what switch
        {
            ZoneStep.Zone => ShowAsync(WizardStep.Zone, draft => draft with { Zone = GroupZone.TryFind(value)?.Id ?? draft.Zone }),
            TimeStep.Hour => ShowAsync(WizardStep.Time, draft => HourWords.TryRead(value, out var at) ? draft with { Hour = at } : draft),
            TimeStep.Days => ShowAsync(WizardStep.Time, draft => draft with { Days = WeekdayWords.Read(value) ?? draft.Days }),
            ContentStep.Levels => ShowAsync(WizardStep.Content, draft => draft with { Levels = LevelsOf(value) ?? draft.Levels }),
            _ => ShowAsync(WizardStep.Content, draft => draft with { Areas = AreasOf(choice.Values) }),
        };

        Task<Reply> ShowAsync(WizardStep step, Func<SetupDraft, SetupDraft> change) =>
            wizard.ShowAsync(choice, choice.Action, step, change, cancellation);
    }

    private static LevelMix? LevelsOf(string value) => Enum.TryParse<LevelMix>(value, out var mix) && Enum.IsDefined(mix) ? mix : null;

    private static IReadOnlyList<int> AreasOf(IReadOnlyList<string> values) => values.Contains(ContentStep.All)
        ? []
        : [.. values
            .Select(value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var area) ? area : -1)
            .Where(area => area is >= 0 and < 60)
            .Distinct()];
}
