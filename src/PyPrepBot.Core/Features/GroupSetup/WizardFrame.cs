using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>What all screens of the set-up have in common: which step it is, and what would happen.</summary>
internal static class WizardFrame
{
    private const int Steps = 4;
    private const int PostsShown = 3;

    public static ChatMessage Of(WizardView view, WizardStep step, string title, params IReadOnlyList<Block> blocks)
    {
        var heading = string.Create(CultureInfo.InvariantCulture, $"Set up · step {(int)step} of {Steps} · {title}");
        // A window's title holds 24 characters.
        return new ChatMessage(string.Create(CultureInfo.InvariantCulture, $"Set up · {(int)step} of {Steps}"), [
            new Heading(heading),
            .. blocks,
            new Divider(),
            new Fields(
                new Field("Channel", new RichText(HaltMessages.Place(view.Wanted, view.Room))),
                new Field("Time", $"{ScheduleMessages.Hour(view.Draft.Hour)} {view.Draft.Zone}, {WeekdayWords.Of(view.Draft.Days)}"),
                new Field("Topics", SettingWords.Topics(view.Wanted.Settings.Topics)),
                new Field("Levels", SettingWords.Levels(view.Draft.Levels)),
                new Field("Next posts", Posts(view))),
            .. view.Room.Channel == view.Act.Channel && view.Act.Rights.BotLacks is { Count: > 0 } lacks
                ? [GroupSetupMessages.Missing(view.Room, lacks)]
                : (Block[])[],
            new Footnote("Nothing is changed before you finish; leave whenever you like."),
        ]);
    }

    public static Button Back(WizardStep to, SetupDraft draft) => new(Show("back", to, draft), "Back");

    public static Button Next(WizardStep to, SetupDraft draft) => new(Show("next", to, draft), "Next", ButtonStyle.Primary);

    /// <param name="what">Tells two buttons of one screen apart that lead to the same one.</param>
    public static ActionId Show(string what, WizardStep step, SetupDraft draft) =>
        WizardVerb.Of(WizardVerb.Go, string.Create(CultureInfo.InvariantCulture, $"{(int)step}{what}"), draft);

    private static string Posts(WizardView view)
    {
        var (schedule, after) = (view.Wanted.Schedule, view.Act.ReceivedAt);
        var zone = GroupZone.Get(schedule.Zone);
        var posts = new List<string>();
        while (posts.Count < PostsShown && ChallengeWindows.Next(schedule, after) is { } next)
        {
            after = next.Window.Opens;
            posts.Add(TimeZoneInfo.ConvertTime(after, zone).ToString("ddd d MMM HH:mm", CultureInfo.InvariantCulture));
        }

        return posts.Count == 0 ? "none: there are no days" : string.Join(" · ", posts);
    }
}
