using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Features.ScheduleBoard;

namespace PyPrepBot.Core.Features;

/// <summary>What moderators decide about the days to come.</summary>
internal static class ScheduleRoutes
{
    public static IReadOnlyList<Route> All { get; } =
    [
        Route.Command<ShowSchedule>("schedule show", "What is planned for the next days", Deferral.Ephemeral,
            new CommandOption("days", "How many, 1 to 14") { IsNumber = true, Range = (1, ScheduleView.MostDays) })
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Choice<SwapQuestion>(ScheduleVerb.Swap, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Choice<SkipByChoice>(ScheduleVerb.Skip, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Choice<AskAgain>(ScheduleVerb.Ask, Deferral.UpdateOriginal) with { Access = Access.Moderators },
        Route.Command<EditSchedule>("schedule set", "Another hour, other days, more or less time to answer", Deferral.Ephemeral,
            new CommandOption("hour", "When it is posted: 9, 09:00, 18:30, 9am"),
            new CommandOption("days", "mon-fri, every day, mon wed fri, weekends"),
            new CommandOption("close", "Hours to answer, 4 to 72; next: until the next one"))
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Command<SkipDates>("schedule skip", "No challenge on a date or some dates; no streak suffers", Deferral.Ephemeral,
            new CommandOption("dates", "2026-12-24, or 2026-12-24 to 2027-01-02"))
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Command<PauseSchedule>("schedule pause", "No challenges until a date, or until you resume", Deferral.Ephemeral,
            new CommandOption("until", "The last day of the break; none: until you resume"))
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Command<ResumeSchedule>("schedule resume", "The break is over", Deferral.Ephemeral)
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Command<PostByCommand>("schedule post", "Today's challenge now, if it was not posted yet", Deferral.Ephemeral)
            with { Access = Access.Moderators },
        Route.Command<PinQuestion>("schedule pin", "A certain question on a date", Deferral.Ephemeral,
            new CommandOption("question", "Its id, such as gil-003"),
            new CommandOption("date", "The next challenge unless you say otherwise"))
            with { Access = Access.Moderators, Card = CardUse.Opens },
        Route.Command<SetTheme>("schedule theme", "A week about one topic", Deferral.Ephemeral,
            new CommandOption("topic", "gil, asyncio, descriptors …; none ends it"),
            new CommandOption("week", "this, next, or a date in it"))
            with { Access = Access.Moderators, Card = CardUse.Opens },
    ];
}
