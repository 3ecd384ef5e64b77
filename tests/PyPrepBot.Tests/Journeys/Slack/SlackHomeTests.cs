using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackHomeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "C17")]
    public async Task Todays_challenge_is_answered_from_the_Home_tab_and_then_stands_there_as_answered()
    {
        await using var study = await SlackStudy.StartAsync();
        await study.OpensAsync();
        var ada = study.Slack.Member("ada");
        var home = (await ada.OpensHomeAsync(Stop)).AsWindow;

        var card = new SlackSeen(await ada.PressesAsync("Answer", Stop));
        var verdict = await study.PicksAsync("ada", BankText.Right, card);
        await ada.ClosesWindowAsync(Stop, all: true);
        await ada.OpensHomeAsync(Stop);

        // The page of before stands there until the new one is published.
        await study.UntilAsync(() => ada.Screen!.Says("You answered it: "), "the page is renewed");
        Assert.True(home.IsHome);
        Assert.Contains("Right", verdict.Words, StringComparison.Ordinal);
        Assert.Contains("11 points this week", Plain(ada.Screen!.Text), StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Fact]
    public async Task A_quick_quiz_from_the_Home_tab_goes_on_with_the_test_that_is_under_way()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var ada = study.Slack.Member("ada");
        await study.PicksAsync("ada", BankText.Right, new SlackSeen(await ada.TypesAsync("/quiz", Stop)));

        await ada.OpensHomeAsync(Stop);
        var test = await ada.PressesAsync("Quick quiz", Stop);

        Assert.Contains("2 of 5", test.AsWindow.Words, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Fact]
    public async Task Moderators_look_after_the_group_from_the_Home_tab_and_others_see_nothing_of_it()
    {
        await using var study = await SlackStudy.StartAsync();
        var guido = study.Slack.Member(Study.Moderator);

        var members = await study.Slack.Member("ada").OpensHomeAsync(Stop);
        var moderators = await guido.OpensHomeAsync(Stop);
        var status = await guido.PressesAsync("Group status", Stop);

        Assert.DoesNotContain("For moderators", members.Text, StringComparison.Ordinal);
        Assert.Contains("nothing waits for you", moderators.Text, StringComparison.Ordinal);
        Assert.Contains("The state of this group", status.Text, StringComparison.Ordinal);
        Assert.Empty(study.Violations);
    }

    [Fact]
    public async Task Looking_again_at_what_has_not_changed_publishes_nothing()
    {
        await using var study = await SlackStudy.StartAsync();
        var ada = study.Slack.Member("ada");
        await ada.OpensHomeAsync(Stop);

        var again = await ada.OpensHomeAsync(Stop);

        Assert.Contains("Today's challenge", again.Text, StringComparison.Ordinal);
        Assert.Single(study.Slack.Calls("views.publish"));
    }

    private static string Plain(string words) => words.Replace("*", "", StringComparison.Ordinal);
}
