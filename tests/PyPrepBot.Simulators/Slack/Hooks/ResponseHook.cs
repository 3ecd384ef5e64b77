using PyPrepBot.Simulators.Slack.World;

namespace PyPrepBot.Simulators.Slack.Hooks;

/// <summary>Where an interaction may be answered later, and whether it still can.</summary>
internal sealed class ResponseHook(string path, Installation installation, SlackChannel channel, SlackUser user, DateTimeOffset issuedAt)
{
    private const int MaximumUses = 5;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    public string Path { get; } = path;

    public Installation Installation { get; } = installation;

    public SlackChannel Channel { get; } = channel;

    public SlackUser User { get; } = user;

    /// <summary>What was typed; null when a control was used.</summary>
    public string? Command { get; init; }

    /// <summary>The message whose control was used, which only an answer to that can change.</summary>
    public StoredMessage? Source { get; init; }

    public int Uses { get; private set; }

    /// <summary>Counts a use; says why it is one too many.</summary>
    public string? Take(DateTimeOffset now)
    {
        if (now - issuedAt > Life)
            return "expired_url";
        return ++Uses > MaximumUses ? "used_url" : null;
    }
}
