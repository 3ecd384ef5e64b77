using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>What moderators decide about dates. Doing it twice does it once.</summary>
public sealed class ScheduleDesk(GroupEdit edit, IChallengeStore challenges)
{
    /// <summary>Whether a date's challenge is open, over or void, so that nothing can be decided about it any more.</summary>
    public async Task<bool> IsTooLateAsync(StudyGroup group, DateOnly date, CancellationToken cancellation) =>
        await challenges.FindAsync(group.Id, date, cancellation) is { Status: not ChallengeStatus.Planned };

    /// <summary>Dates without a challenge; what is past of earlier ones is forgotten.</summary>
    internal async Task<(StudyGroup Group, bool IsNew)> SkipAsync(
        Interaction act, StudyGroup group, DateRange range, DateOnly today, CancellationToken cancellation)
    {
        var (saved, before, after) = await edit.ChangeAsync(
            act, group, "schedule", "skipped dates", Skipped,
            kept => Skipping(kept, kept.Schedule.Skipped.Since(today.AddDays(-1)).With(range)), cancellation);
        return (saved, before != after);
    }

    /// <summary>A skipped date is asked again.</summary>
    internal async Task<StudyGroup> AskAgainAsync(Interaction act, StudyGroup group, DateOnly date, CancellationToken cancellation)
    {
        var (saved, _, _) = await edit.ChangeAsync(
            act, group, "schedule", "skipped dates", Skipped,
            kept => Since(Skipping(kept, kept.Schedule.Skipped.Without(date)), act.ReceivedAt, kept), cancellation);
        return saved;
    }

    /// <summary>Ends whatever covers today, or begins tomorrow, and lasts longer than a day.</summary>
    internal async Task<(StudyGroup Group, bool WasPaused)> ResumeAsync(
        Interaction act, StudyGroup group, DateOnly today, CancellationToken cancellation)
    {
        var (saved, before, after) = await edit.ChangeAsync(
            act, group, "schedule", "skipped dates", Skipped,
            kept => Since(
                Skipping(kept, new SkippedDates(kept.Schedule.Skipped.Where(range => !range.IsPauseOn(today)))),
                act.ReceivedAt, kept),
            cancellation);
        return (saved, before != after);
    }

    /// <param name="instead">The question that stood there when it was decided; of two who change it at once, the first one wins.</param>
    /// <returns>Null when somebody else was first.</returns>
    internal async Task<StudyGroup?> PinAsync(
        Interaction act, StudyGroup group, DateOnly date, string questionId, string? instead, DateOnly today,
        CancellationToken cancellation)
    {
        var (saved, _, after) = await edit.ChangeAsync(
            act, group, "schedule", ChallengeDate.Text(date), kept => kept.Settings.Pins[date] ?? "chosen by the bot",
            kept => instead is not null && kept.Settings.Pins[date] is { } pinned && pinned != instead ? kept : kept with
            {
                Settings = kept.Settings with { Pins = kept.Settings.Pins.Since(today).With(date, questionId) },
            },
            cancellation);
        return after == questionId ? saved : null;
    }

    /// <param name="topic">Null ends a theme.</param>
    internal async Task<StudyGroup> ThemeAsync(
        Interaction act, StudyGroup group, DateOnly monday, string? topic, DateOnly today, CancellationToken cancellation)
    {
        var (saved, _, _) = await edit.ChangeAsync(
            act, group, "schedule", $"week of {ChallengeDate.Text(monday)}", kept => kept.Settings.Themes[monday] ?? "all topics",
            kept => kept with
            {
                Settings = kept.Settings with
                {
                    Themes = kept.Settings.Themes.Since(GroupWeek.MondayOf(today)).With(monday, topic),
                },
            },
            cancellation);
        return saved;
    }

    private static string Skipped(StudyGroup group) => group.Schedule.Skipped.Count == 0
        ? "none"
        : string.Join(", ", group.Schedule.Skipped.Select(ScheduleBoardMessages.Range));

    private static StudyGroup Skipping(StudyGroup group, SkippedDates skipped) =>
        group with { Schedule = group.Schedule with { Skipped = skipped } };

    // What was due while it was skipped is not made up for.
    private static StudyGroup Since(StudyGroup changed, DateTimeOffset now, StudyGroup before) =>
        changed.Schedule == before.Schedule ? before : changed with { ScheduledSince = now };
}
