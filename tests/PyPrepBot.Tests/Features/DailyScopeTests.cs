using PyPrepBot.Core.Features.DailyChallenge;
using PyPrepBot.Core.Groups;
using PyPrepBot.Tests.Support;
using Xunit;

namespace PyPrepBot.Tests.Features;

public sealed class DailyScopeTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly Core.Questions.Question[] Live =
        [Samples.Single("gil-1"), Samples.Single("slots-1", "slots"), Samples.Single("mro-1", "mro")];

    [Fact]
    public void A_group_that_chose_topics_is_asked_about_them() => Assert.Equal(["gil-1", "mro-1"], Of(Topics("gil", "mro")));

    [Fact]
    public void Topics_without_a_question_leave_all_of_them() => Assert.Equal(3, Of(Topics("no such topic")).Count);

    [Fact]
    public void The_theme_of_its_week_goes_before_the_chosen_topics() =>
        Assert.Equal(["slots-1"], Of(Topics("gil") with { Themes = DatedNotes.None.With(Monday, "slots") }, Monday.AddDays(6)));

    [Fact]
    public void The_theme_of_another_week_is_nothing_to_this_one() =>
        Assert.Equal(["gil-1"], Of(Topics("gil") with { Themes = DatedNotes.None.With(Monday, "slots") }, Monday.AddDays(7)));

    [Fact]
    public void A_theme_whose_questions_were_all_shown_lately_ends_early() => Assert.Equal(
        ["gil-1"],
        DailyScope.Of(Topics("gil") with { Themes = DatedNotes.None.With(Monday, "slots") }, Monday, Live, question => question.Topic != "slots")
            .Questions.Select(question => question.Id));

    private static GroupSettings Topics(params string[] topics) => GroupSettings.Default with { Topics = new ChosenTopics(topics) };

    private static IReadOnlyList<string> Of(GroupSettings settings, DateOnly? date = null) =>
        [.. DailyScope.Of(settings, date ?? Monday, Live, _ => true).Questions.Select(question => question.Id)];
}
