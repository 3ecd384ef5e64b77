using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public class DailyPickTests
{
    private static readonly DateOnly Day = new(2026, 3, 4);

    [Theory]
    [InlineData(DayOfWeek.Monday, Difficulty.Easy)]
    [InlineData(DayOfWeek.Tuesday, Difficulty.Medium)]
    [InlineData(DayOfWeek.Wednesday, Difficulty.Medium)]
    [InlineData(DayOfWeek.Thursday, Difficulty.Hard)]
    [InlineData(DayOfWeek.Friday, Difficulty.Medium)]
    [InlineData(DayOfWeek.Saturday, Difficulty.Hard)]
    [InlineData(DayOfWeek.Sunday, Difficulty.Expert)]
    public void A_week_climbs_from_easy_to_expert(DayOfWeek day, Difficulty label) => Assert.Equal(label, DailyPick.PlannedLabel(day));

    [Fact]
    public void A_question_that_keeps_every_rule_is_preferred() => Assert.Equal("good", DailyPick.Choose(Request(
        One("good"),
        One("other label", Difficulty.Hard),
        One("recent topic", topic: "recent"),
        One("answered", share: 0.21),
        One("shown", shownDaysAgo: 59))));

    [Fact]
    public void Sixty_days_and_a_fifth_of_the_members_are_still_allowed() =>
        Assert.Equal("edge", DailyPick.Choose(Request(One("edge", share: 0.2, shownDaysAgo: 60), One("other label", Difficulty.Expert))));

    [Fact]
    public void First_the_label_gives_way_to_the_nearest_and_easier_one() => Assert.Equal("easy", DailyPick.Choose(Request(
        One("expert", Difficulty.Expert),
        One("hard", Difficulty.Hard),
        One("easy", Difficulty.Easy),
        One("recent topic", topic: "recent"))));

    [Fact]
    public void Then_a_recent_topic_is_let_in() =>
        Assert.Equal("recent", DailyPick.Choose(Request(One("recent", Difficulty.Expert, topic: "recent"), One("answered", share: 0.5))));

    [Fact]
    public void Then_a_question_many_have_answered() =>
        Assert.Equal("answered", DailyPick.Choose(Request(One("answered", Difficulty.Expert, share: 0.9), One("shown", shownDaysAgo: 59))));

    [Fact]
    public void And_last_the_one_shown_longest_ago() =>
        Assert.Equal("older", DailyPick.Choose(Request(One("newer", shownDaysAgo: 7), One("older", Difficulty.Expert, shownDaysAgo: 30))));

    [Fact]
    public void A_question_reserved_for_a_coming_day_is_not_rested() =>
        Assert.Equal("free", DailyPick.Choose(Request(One("reserved", shownDaysAgo: -3), One("free", Difficulty.Expert))));

    [Fact]
    public void Only_an_empty_bank_gives_nothing() => Assert.Null(DailyPick.Choose(Request()));

    [Fact]
    public void A_group_without_members_still_gets_a_question() =>
        Assert.Equal("good", DailyPick.Choose(Request(One("good")) with { Members = [] }));

    [Fact]
    public void Group_and_date_decide_and_the_order_of_the_bank_does_not()
    {
        var bank = Enumerable.Range(0, 60).Select(number => One($"q{number}")).ToArray();
        string?[] Picks(params DailyCandidate[] listed) =>
            [.. Enumerable.Range(0, 30).Select(days => DailyPick.Choose(Request(listed) with { Date = Day.AddDays(days) }))];

        var picks = Picks(bank);

        Assert.Equal(picks, Picks([.. bank.Reverse()]));
        Assert.InRange(picks.Distinct().Count(), 10, 30);
        Assert.NotEqual(picks[0], DailyPick.Choose(Request(bank) with { Group = "another" }));
    }

    [Fact]
    public void The_choice_is_among_the_ten_that_tell_most_about_these_members()
    {
        var bank = Enumerable.Range(0, 50).Select(number => One($"{number}", delta: number * 0.1)).ToArray();
        var strong = Enumerable.Repeat(new Gaussian(3, 0.1), 12).ToList();

        var request = Request(bank) with { Members = strong };

        var picks = Enumerable.Range(0, 40).Select(days => DailyPick.Choose(request with { Date = Day.AddDays(days) })).ToList();

        Assert.All(picks, pick => Assert.InRange(int.Parse(pick!, System.Globalization.CultureInfo.InvariantCulture), 22, 40));
    }

    private static DailyCandidate One(
        string id,
        Difficulty label = Difficulty.Medium,
        string topic = "calm",
        double share = 0,
        int? shownDaysAgo = null,
        double delta = 0) => new(
            new RatedItem(id, topic, label, Typed: false, 0.25),
            Ability.StartOfQuestion with { Mean = delta },
            Shown: 0,
            shownDaysAgo is { } days ? Day.AddDays(-days) : null,
            share);

    private static DailyRequest Request(params DailyCandidate[] bank) => new()
    {
        Group = "group",
        Date = Day,
        Label = Difficulty.Medium,
        Bank = bank,
        Labels = QuizSteps.Labels,
        Members = [new Gaussian(-0.5, 0.5), new Gaussian(0.5, 0.5)],
        RecentTopics = new HashSet<string> { "recent" },
    };
}
