namespace PyPrepBot.Tests.Journeys.Slack;

/// <summary>One study for everything that is said to the bot and changes nothing that matters for the next saying.</summary>
public sealed class SpokenTo : IAsyncLifetime
{
    internal SlackStudy Study { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Study = await SlackStudy.StartAsync();

    public ValueTask DisposeAsync() => Study.DisposeAsync();
}
