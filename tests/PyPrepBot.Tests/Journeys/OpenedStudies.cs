using PyPrepBot.Core.Chat.References;
using PyPrepBot.Tests.Journeys.Platforms;

namespace PyPrepBot.Tests.Journeys;

/// <summary>One study a platform with a card in its channel, for many questions that change nothing.</summary>
public sealed class OpenedStudies : IAsyncLifetime
{
    private readonly Dictionary<Platform, Study> _studies = [];

    internal Study this[Platform platform] => _studies[platform];

    public async ValueTask InitializeAsync()
    {
        foreach (var platform in new[] { Platform.Discord, Platform.Slack })
        {
            _studies[platform] = await Study.StartAsync(platform);
            await _studies[platform].OpensAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var study in _studies.Values)
            await study.DisposeAsync();
    }
}
