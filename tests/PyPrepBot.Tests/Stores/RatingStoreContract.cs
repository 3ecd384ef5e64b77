using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;
using Xunit;

namespace PyPrepBot.Tests.Stores;

public abstract class RatingStoreContract : StoreContract
{
    [Fact]
    public async Task In_the_beginning_every_label_stands_where_it_starts_and_no_question_is_known()
    {
        var ratings = await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);

        Assert.All(Enum.GetValues<Difficulty>(), label => Assert.Equal(Ability.StartOfLabel(label), ratings.Labels[label]));
        Assert.Empty(ratings.Questions);
        Assert.Empty(ratings.Shown);
    }

    [Fact]
    public async Task An_answer_moves_its_question_and_its_label_also_after_a_restart()
    {
        await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);

        var ratings = await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);
        await ReopenAsync();
        var after = await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);

        Assert.NotEqual(Ability.StartOfLabel(Difficulty.Medium), ratings.Labels[Difficulty.Medium]);
        Assert.NotEqual(Ability.StartOfQuestion, Assert.Single(ratings.Questions).Value);
        Assert.Equal(ratings.Questions["gil-023"], after.Questions["gil-023"]);
        Assert.Equal(ratings.Labels[Difficulty.Medium], after.Labels[Difficulty.Medium]);
    }

    [Fact]
    public async Task Times_shown_are_those_of_the_group_in_the_last_thirty_days()
    {
        await Stores.Challenges.OpenAsync(Some.Opened(Some.Monday), Some.Planned(Some.Monday), [], Stop);
        await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);
        await Stores.Answers.RecordAsync(Some.TestAnswer(Some.Ann, "s1", 0, "gil-001"), Stop);
        await Stores.Answers.RecordAsync(Some.TestAnswer(Some.Ann, "s1", 1, "gc-001"), Stop);

        var now = await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);
        var later = await Stores.Ratings.ReadAsync(Some.Group, Some.Monday.AddDays(30), Stop);
        var elsewhere = await Stores.Ratings.ReadAsync(new("guild"), Some.Monday, Stop);

        Assert.Equal([("gc-001", 1), ("gil-001", 2)], now.Shown.Select(shown => (shown.Key, shown.Value)).Order());
        Assert.Empty(later.Shown);
        Assert.Empty(elsewhere.Shown);
    }

    [Fact]
    public async Task What_only_a_void_day_told_of_a_question_is_forgotten()
    {
        await Stores.Answers.RecordAsync(Some.Answer(Some.Ann, Some.Monday), Stop);
        await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);

        await Stores.Challenges.VoidAsync(Some.Voided(Some.Monday), Some.Planned(Some.Monday), Stop);

        var ratings = await Stores.Ratings.ReadAsync(Some.Group, Some.Monday, Stop);
        Assert.Empty(ratings.Questions);
        Assert.Equal(Ability.StartOfLabel(Difficulty.Medium), ratings.Labels[Difficulty.Medium]);
    }
}
