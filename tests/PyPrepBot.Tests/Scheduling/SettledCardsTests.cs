using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Questions;
using PyPrepBot.Scheduling;
using Xunit;

namespace PyPrepBot.Tests.Scheduling;

public sealed class SettledCardsTests
{
    private static readonly GroupId Group = new("group");
    private static readonly DateTimeOffset Opens = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly Asked _asked = new();

    [Theory]
    [InlineData(ChallengeStatus.Closed)]
    [InlineData(ChallengeStatus.Void)]
    public void A_card_is_redrawn_once_when_its_challenge_ends(ChallengeStatus end)
    {
        var settled = new SettledCards(_asked);

        settled.Look(Group, [Of(23, ChallengeStatus.Open)]);
        settled.Look(Group, [Of(23, end), Of(24, ChallengeStatus.Open)]);
        settled.Look(Group, [Of(23, end), Of(24, ChallengeStatus.Open)]);

        Assert.Equal([23], _asked.Days);
    }

    [Fact]
    public void After_a_restart_the_last_ended_card_is_redrawn_to_be_sure()
    {
        var settled = new SettledCards(_asked);

        settled.Look(Group, [Of(23, ChallengeStatus.Closed), Of(24, ChallengeStatus.Closed), Of(25, ChallengeStatus.Open)]);

        Assert.Equal([24], _asked.Days);
    }

    [Fact]
    public void A_day_that_never_had_a_card_has_nothing_to_redraw()
    {
        var settled = new SettledCards(_asked);

        settled.Look(Group, [Of(23, ChallengeStatus.Planned)]);
        settled.Look(Group, [Of(23, ChallengeStatus.Void) with { Number = 0 }]);

        Assert.Empty(_asked.Days);
    }

    private static Challenge Of(int day, ChallengeStatus status)
    {
        var date = new DateOnly(2026, 11, day);
        return new Challenge(Group, date, "q", "r", Difficulty.Easy, new Window(Opens, Opens.AddDays(1)), status)
        {
            ClosesOn = date,
            Number = status == ChallengeStatus.Planned ? 0 : day,
        };
    }

    private sealed class Asked : ICardRefresh
    {
        public List<int> Days { get; } = [];

        public void Request(GroupId group, DateOnly date) => Days.Add(date.Day);
    }
}
