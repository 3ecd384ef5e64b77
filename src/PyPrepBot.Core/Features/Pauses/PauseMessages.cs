using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.Pauses;

/// <summary>The words about pauses.</summary>
internal static class PauseMessages
{
    private static readonly RichText HowTo = new(
        new Code("/my pause until:2026-12-24"), " begins one today; ", new Code("from:2026-12-20"), " lets it begin later.");

    public static ChatMessage Now(IReadOnlyList<Pause> pauses, DateOnly today) => pauses.Count == 0
        ? new ChatMessage("You are not on pause.", new Paragraph(new RichText("You are not on pause. ").Then(HowTo)))
        : new ChatMessage(
            "Your pauses",
            new Paragraph(new RichText("You are away: ", new Bold(string.Join(", ", pauses.Select(PauseWords.Of))),
                ". Challenges of these days neither count nor break your streak.")),
            Back(pauses, today));

    public static ChatMessage Kept(Pause pause, DateOnly today, int daysLeft) => new(
        $"You are on pause, {PauseWords.Of(pause)}.",
        new Paragraph(new RichText(
            "Enjoy it: you are on pause, ", new Bold(PauseWords.Of(pause)),
            $". Challenges of these days neither count nor break your streak. {Left(daysLeft)}")),
        Back([pause], today));

    public static ChatMessage CalledOff() => new(
        "Called off.",
        new Paragraph(new RichText("Called off: challenges count as before, and the days are yours for another time. ").Then(HowTo)));

    public static ChatMessage Ended() => new(
        "Welcome back.",
        new Paragraph(new RichText(
            "Welcome back. From today on challenges count again, and the days you did not use are yours for another time. ",
            new Code("/challenge"), " shows today's.")));

    public static ChatMessage Refused(PauseRefusal refusal, int daysLeft) => new(
        "There is no pause by that.",
        new Paragraph(refusal switch
        {
            PauseRefusal.EndsBeforeItStarts => "A pause ends on the day it begins or later; this one would end before it begins.",
            PauseRefusal.StartsTooLate =>
                "That day's challenge has closed already, so its streak is settled. A pause can begin with a challenge that is still open.",
            PauseRefusal.TooFarAhead =>
                $"A pause can end {PauseRules.MostDaysAhead} days from now at the latest. Please choose a nearer day.",
            _ => $"There are {PauseRules.MostDaysAYear} days of pause a year, and this would be more. {Left(daysLeft)}",
        }),
        new Footnote(HowTo));

    public static ChatMessage NoDate(string text) => new(
        "I cannot read that day.",
        new Paragraph(new RichText("There is no day ", new Code(Runes.Shorten(text, 40)), ". Write it as ", new Code("2026-12-24"), ".")),
        new Footnote(HowTo));

    /// <summary>Whether somebody is away already; who is not has nowhere to come back from.</summary>
    public static bool HasBegun(IEnumerable<Pause> pauses, DateOnly today) => pauses.Any(pause => pause.Covers(today));

    private static ButtonRow Back(IEnumerable<Pause> pauses, DateOnly today) =>
        new(new Button(new ActionId(PauseMe.End), HasBegun(pauses, today) ? "I am back" : "Call it off"));

    private static string Left(int days) => days == 1 ? "1 day of pause is left this year." : $"{days} days of pause are left this year.";
}
