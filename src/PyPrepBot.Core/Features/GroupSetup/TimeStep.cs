using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Step 3: at which hour and on which days.</summary>
internal static class TimeStep
{
    public const string Hour = "hour";
    public const string Days = "days";

    /// <summary>Both of them, typed into a form.</summary>
    public const string Typed = "time";

    private static readonly string[] Weeks = ["mon-fri", "every day", "mon wed fri", "tue thu", "weekends"];

    public static ChatMessage Of(WizardView view) => WizardFrame.Of(view, WizardStep.Time, "hour and days",
        new Paragraph("A challenge is open until the next one comes, or for a day."),
        new SelectMenu(
            WizardVerb.Of(WizardVerb.Pick, Hour, view.Draft),
            $"{ScheduleMessages.Hour(view.Draft.Hour)} – or choose another hour",
            [.. Enumerable.Range(0, 24)
                .Select(hour => ScheduleMessages.Hour(new TimeOnly(hour, 0)))
                .Select(at => new SelectOption(at, at))]),
        new SelectMenu(
            WizardVerb.Of(WizardVerb.Pick, Days, view.Draft),
            $"{WeekdayWords.Of(view.Draft.Days)} – or choose other days",
            [.. Weeks.Select(week => new SelectOption(week, Label(week)))]),
        new ButtonRow(
            WizardFrame.Back(WizardStep.Zone, view.Draft),
            new Button(WizardVerb.Of(WizardVerb.Ask, Typed, view.Draft), "Type them"),
            WizardFrame.Next(WizardStep.Content, view.Draft)));

    private static string Label(string week)
    {
        var words = WeekdayWords.Of(WeekdayWords.Read(week)!);
        return char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
