using PyPrepBot.Tests.Journeys.Discord;
using PyPrepBot.Tests.Journeys.Platforms;
using PyPrepBot.Tests.Journeys.Slack;

namespace PyPrepBot.Tests.Journeys;

/// <summary>Draws the pictures of set-up and queue in docs/pictures anew. Runs only when it is asked for, as the other pictures do.</summary>
public sealed class ModerationPictureTests
{
    private static readonly (string Field, string Value)[] Suggestion =
    [
        ("The question", "What does `sorted` do with two items that compare equal?"),
        ("Options, one a line", "* It keeps them in the order in which they came\nIt puts the one with the lower id first\nIt raises `ValueError`"),
        ("Why is it so?", "`sorted` is stable: equal items keep their order. So you can sort by the less important key first, then by the other."),
        ("Topic and level", "performance easy"),
        ("Where can one read it? (may stay empty)", "https://docs.python.org/3/howto/sorting.html#sort-stability-and-complex-sorts"),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task The_set_up_on_Discord_is_drawn_anew()
    {
        await using var study = await DiscordStudy.StartAsync(Camera.Bank(), isSetUp: false);
        var guido = study.Member(Study.Moderator);
        await guido.TypesAsync("group setup", Stop);
        await guido.PressesAsync($"Post in this channel (#{Study.Daily})", Stop);
        var step = await guido.PressesAsync("Next", Stop);

        await Camera.DrawAsync(
            new Uri(study.Discord.Address, $"/?as={Study.Moderator}&channel={step.AsMessage.Channel}&only={step.AsMessage.Id}"),
            "setup");

        Assert.True(new FileInfo(Camera.Picture("setup")).Length > 10_000);
    }

    [Fact(Explicit = true)]
    public async Task The_set_up_on_Slack_is_drawn_anew()
    {
        await using var study = await SlackStudy.StartAsync(Camera.Bank(), isSetUp: false);
        var guido = study.Slack.Member(Study.Moderator).GoesTo(Study.Daily);
        await guido.TypesAsync("/pyprep group setup", Stop);
        await guido.PressesAsync($"Post in this channel (#{Study.Daily})", Stop);
        await guido.PressesAsync("Next", Stop);

        await Camera.DrawAsync(new Uri(study.Slack.Address, $"/?as={Study.Moderator}&channel={Study.Daily}"), "slack-setup");

        Assert.True(new FileInfo(Camera.Picture("slack-setup")).Length > 10_000);
    }

    [Fact(Explicit = true)]
    public async Task The_queue_on_Discord_is_drawn_anew()
    {
        await using var study = await DiscordStudy.StartAsync(Camera.Bank());
        await SuggestAsync(study.Person("ada"));
        var item = await study.Member(Study.Moderator).TypesAsync("queue", Stop);

        await Camera.DrawAsync(
            new Uri(study.Discord.Address, $"/?as={Study.Moderator}&channel={item.AsMessage.Channel}&only={item.AsMessage.Id}"), "queue");

        Assert.True(new FileInfo(Camera.Picture("queue")).Length > 10_000);
    }

    [Fact(Explicit = true)]
    public async Task The_queue_on_Slack_is_drawn_anew()
    {
        await using var study = await SlackStudy.StartAsync(Camera.Bank());
        await SuggestAsync(study.Person("ada"));
        await study.Slack.Member(Study.Moderator).GoesTo(Study.Daily).TypesAsync("/pyprep queue", Stop);

        await Camera.DrawAsync(new Uri(study.Slack.Address, $"/?as={Study.Moderator}&channel={Study.Daily}"), "slack-queue");

        Assert.True(new FileInfo(Camera.Picture("slack-queue")).Length > 10_000);
    }

    private static async Task SuggestAsync(IStudyMember ada)
    {
        await ada.TypesAsync("suggest");
        await ada.SubmitsAsync(Suggestion);
        await ada.PressesAsync("Send it");
    }
}
