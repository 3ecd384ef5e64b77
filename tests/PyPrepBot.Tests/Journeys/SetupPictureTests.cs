using PyPrepBot.Tests.Journeys.Discord;
using PyPrepBot.Tests.Journeys.Platforms;
using PyPrepBot.Tests.Journeys.Slack;

namespace PyPrepBot.Tests.Journeys;

/// <summary>Draws the pictures of the set-up in docs/pictures anew. Runs only when it is asked for, as the other pictures do.</summary>
public sealed class SetupPictureTests
{
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
}
