using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Learning;

public sealed class StockTests
{
    // Monday easy, Tuesday, Wednesday and Friday medium, Thursday hard.
    private static readonly IReadOnlySet<DayOfWeek> Week = Schedule.WorkingDays;

    [Fact]
    public void A_level_lasts_as_long_as_the_week_asks_for_it()
    {
        var stock = Stock.Of([.. Some(2, Difficulty.Easy), .. Some(3, Difficulty.Medium), .. Some(5, Difficulty.Hard)], Week, LevelMix.Planned);

        Assert.Equal(14, stock.Days);
        Assert.Equal([("medium", 7), ("easy", 14), ("hard", 35)], stock.Levels.Select(line => (line.Name, line.Days)));
    }

    [Fact]
    public void A_gentler_mix_asks_for_easier_ones() => Assert.Equal(
        ["easy", "medium"],
        Stock.Of([.. Some(4, Difficulty.Easy), .. Some(5, Difficulty.Medium)], Week, LevelMix.Gentler).Levels.Select(line => line.Name));

    [Fact]
    public void What_was_shown_lately_is_no_stock() =>
        Assert.Equal(0, Stock.Of([new StockQuestion("gil", Difficulty.Easy, IsFresh: false)], Week, LevelMix.Planned).Days);

    [Fact]
    public void Topics_take_turns() => Assert.Equal(
        [("slots", 2), ("gil", 14)],
        Stock.Of([.. Some(5, Difficulty.Medium), .. Some(1, Difficulty.Hard, "slots")], Week, LevelMix.Planned)
            .Topics.Select(line => (line.Name, line.Days)));

    [Fact]
    public void A_group_without_days_uses_nothing_up() => Assert.Null(Stock.Of([.. Some(1, Difficulty.Easy)], new HashSet<DayOfWeek>(), default).Days);

    [Fact]
    public void Wanted_are_topics_that_lack_the_level_which_runs_out_first()
    {
        StockQuestion[] questions = [.. Some(3, Difficulty.Medium), .. Some(1, Difficulty.Medium, "slots"), .. Some(9, Difficulty.Easy, "mro")];

        Assert.Equal(["mro", "slots"], Stock.Wanted(questions, new Stock(1, [new StockLine("medium", 4, 1)], []), 2));
    }

    private static IEnumerable<StockQuestion> Some(int count, Difficulty level, string topic = "gil") =>
        Enumerable.Repeat(new StockQuestion(topic, level, IsFresh: true), count);
}
