using System.Text.Json.Serialization;

namespace PyPrepBot.Slack.Protocol.Incoming;

/// <summary>What happened.</summary>
internal sealed record HappeningPayload
{
    public string? Type { get; init; }

    public string? Subtype { get; init; }

    public string? User { get; init; }

    public string? BotId { get; init; }

    public string? AppId { get; init; }

    public string? Text { get; init; }

    /// <summary>Mostly an id, and where the channel itself is the news, an object.</summary>
    [JsonConverter(typeof(LoosePlace))]
    public PlacePayload? Channel { get; init; }

    public string? ChannelType { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>Which tab of the app was opened.</summary>
    public string? Tab { get; init; }

    /// <summary>What stands in it.</summary>
    public ViewPayload? View { get; init; }

    public string? Inviter { get; init; }

    public string? OldChannelId { get; init; }

    public string? NewChannelId { get; init; }

    public TokensPayload? Tokens { get; init; }

    public IReadOnlyList<string>? TeamIds { get; init; }
}
