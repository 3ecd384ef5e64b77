using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys.Slack;

public sealed class SlackPlaceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Trait("Row", "C8")]
    public async Task A_command_where_the_bot_is_not_is_answered_without_a_post()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var (world, ada) = (study.Slack.World, study.Slack.Member("ada"));
        world.Invite(world.AddChannel(world.Workspace(Study.Workspace), "secret", isPrivate: true, hasBot: false), world.Member("ada"));

        var there = await ada.GoesTo("secret").TypesAsync("/pyprep help", Stop);
        var alone = await ada.GoesToDirectMessages().TypesAsync("/pyprep help", Stop);
        var card = await ada.GoesTo("secret").TypesAsync("/challenge", Stop);

        Assert.Contains("What you can do here", there.Text, StringComparison.Ordinal);
        Assert.Contains("What you can do here", alone.Text, StringComparison.Ordinal);
        Assert.Contains("Daily", card.AsWindow.Words, StringComparison.Ordinal);
        Assert.Empty(study.Slack.Calls("chat.postMessage"));
        Assert.Empty(study.Slack.Calls("chat.postEphemeral"));
        Assert.Empty(study.Violations);
    }

    [Fact, Trait("Row", "C9")]
    public async Task A_set_up_where_the_bot_is_not_asks_for_an_invitation_and_posts_nothing()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        study.Slack.World.AddChannel(study.Slack.World.Workspace(Study.Workspace), "lonely", hasBot: false);

        var answer = await study.Slack.Member(Study.Moderator).GoesTo("lonely").TypesAsync("/pyprep group setup", Stop);
        await study.ClockMovesTo(Study.Nine.AddMinutes(1));
        await study.SettlesAsync();

        Assert.Contains("/invite @PyPrepBot", answer.AsMessage.Words, StringComparison.Ordinal);
        Assert.True(answer.AsMessage.Ephemeral);
        Assert.Empty(study.Slack.Calls("chat.postMessage"));
    }

    [Fact, Trait("Row", "C10")]
    public async Task What_people_type_oddly_is_read_as_it_was_meant()
    {
        await using var study = await SlackStudy.StartAsync(isSetUp: false);
        var ada = study.Slack.Member("ada");

        var test = await ada.TypesAsync("/quiz   \u201cgil\u201d   EASY\u00a0", Stop);
        var empty = await ada.TypesAsync("/pyprep", Stop);
        var huge = await ada.TypesAsync("/quiz " + new string('x', 4000), Stop);

        Assert.Contains("Test · gil · 1 of 5 · easy", test.Text, StringComparison.Ordinal);
        Assert.Contains("What you can do here", empty.Text, StringComparison.Ordinal);
        Assert.Contains("There is no such topic", huge.Text, StringComparison.Ordinal);
        Assert.Equal("", study.Errors);
        Assert.Empty(study.Violations);
    }
}
